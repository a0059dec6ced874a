package org.chancery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.NamedQueries.NamedQuery;

/** The questions of {@code queries/from-wikidata}, which are not asked of a store but beside it. */
final class FromWikidata {
  private static final Path FOLDER = Path.of("queries/from-wikidata");

  private FromWikidata() {}

  /** Returns the questions, in the order of their names. */
  static List<NamedQuery> all() throws IOException {
    List<NamedQuery> questions = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".rq", "");
        questions.add(NamedQuery.of("from-wikidata/" + name, Files.readString(file)));
      }
    }
    return questions;
  }
}
