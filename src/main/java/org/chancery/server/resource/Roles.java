package org.chancery.server.resource;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.rdf.Vocabulary;

/** The properties by which claims and events name those who take part in them. */
final class Roles {
  private static final List<Node> ALL =
      Stream.of(
              "participant",
              "sender",
              "target",
              "speaker",
              "addressee",
              "about",
              "reportedBy",
              "place")
          .map(Vocabulary::dip)
          .toList();

  private Roles() {}

  static List<Node> all() {
    return ALL;
  }
}
