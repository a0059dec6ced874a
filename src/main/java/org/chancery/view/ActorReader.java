package org.chancery.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.Scan;
import org.chancery.store.StoredTerm;

/** Reads what a store says of actors. Works inside the caller's transaction. */
final class ActorReader {
  private final Scan scan;
  private final Map<ActorKind, StoredTerm> types = new EnumMap<>(ActorKind.class);

  /** Names, because a state belongs to many actors and is described in most articles. */
  private final Map<StoredTerm, String> labels = new HashMap<>();

  ActorReader(DatasetGraph store) {
    this.scan = Scan.of(store);
    for (ActorKind kind : ActorKind.values()) {
      types.put(kind, scan.term(Vocabulary.dip(kind.type())));
    }
  }

  /** Returns the actors by their IRIs. */
  SortedMap<String, Actor> actors(Collection<StoredTerm> terms) {
    SortedMap<String, Actor> actors = new TreeMap<>();
    for (StoredTerm term : terms) {
      actors.put(term.node().getURI(), actor(term));
    }
    return actors;
  }

  private Actor actor(StoredTerm term) {
    return new Actor(
        term.node().getURI(),
        label(term),
        kind(term),
        value(term, Vocabulary.COUNTRY).map(this::label).orElse(null),
        value(term, Vocabulary.SAME_AS)
            .map(item -> item.node().getURI())
            .map(item -> item.substring(item.lastIndexOf('/') + 1))
            .orElse(null));
  }

  private String label(StoredTerm term) {
    String known = labels.get(term);
    if (known == null) {
      known =
          value(term, RDFS.Nodes.label)
              .map(label -> label.node().getLiteralLexicalForm())
              .orElseGet(() -> term.node().getURI());
      labels.put(term, known);
    }
    return known;
  }

  private ActorKind kind(StoredTerm term) {
    Set<StoredTerm> found = scan.values(Node.ANY, term, Vocabulary.TYPE);
    return Arrays.stream(ActorKind.values())
        .filter(kind -> found.contains(types.get(kind)))
        .findFirst()
        .orElse(ActorKind.organization);
  }

  /** Articles may call one actor by different names; the choice must not depend on their order. */
  private Optional<StoredTerm> value(StoredTerm term, Node property) {
    return scan.values(Node.ANY, term, property).stream()
        .min(Comparator.comparing(StoredTerm::toString));
  }
}
