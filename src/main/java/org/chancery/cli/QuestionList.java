package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.NamedQueries;
import org.chancery.store.NamedQueries.NamedQuery;

/** Prints the questions that come with the program, and what each can be given with --set. */
final class QuestionList {
  private QuestionList() {}

  /** Prints one line a question, and an indented one for each of its parameters. */
  static void print(PrintStream out) {
    List<NamedQuery> queries =
        Stream.concat(NamedQueries.questions().stream(), NamedQueries.checks().stream()).toList();
    int width = queries.stream().mapToInt(query -> query.name().length()).max().orElse(1);
    for (NamedQuery query : queries) {
      out.printf("%-" + width + "s  %s%n", query.name(), query.summary());
      query
          .parameters()
          .forEach((name, use) -> out.printf("%" + width + "s  --set %s=… (%s)%n", "", name, use));
    }
  }
}
