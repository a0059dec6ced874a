package org.chancery.server.explore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.store.NamedQueries;
import org.chancery.store.NamedQueries.NamedQuery;

/** The named questions, as the page lists them. */
final class Questions {
  private static final String FEATURED = "featured";

  private final Map<String, NamedQuery> byName;

  /** Reads the questions that come with the program. */
  Questions() {
    Map<String, NamedQuery> all = new LinkedHashMap<>();
    NamedQueries.questions().forEach(question -> all.put(question.name(), question));
    this.byName = Collections.unmodifiableMap(all);
  }

  /** A question; its parameters are variables of the text that are used in filters only. */
  record QuestionView(
      String name,
      String summary,
      String question,
      List<String> tags,
      List<Parameter> parameters,
      String text) {}

  /** What a question can be given. */
  record Parameter(String name, String hint) {}

  /** Returns all questions, in the order of their names. */
  List<QuestionView> all() {
    return byName.values().stream().map(Questions::view).toList();
  }

  private static QuestionView view(NamedQuery question) {
    List<Parameter> parameters =
        question.parameters().entrySet().stream()
            .map(each -> new Parameter(each.getKey(), each.getValue()))
            .toList();
    return new QuestionView(
        question.name(),
        question.summary(),
        question.question(),
        question.tags(),
        parameters,
        question.text());
  }

  /** Returns the names of those that stand on the first screen. */
  static List<String> featured() {
    return NamedQueries.questions().stream()
        .filter(question -> question.tags().contains(FEATURED))
        .map(NamedQuery::name)
        .toList();
  }

  /**
   * Returns the question.
   *
   * @throws RefusedException when there is none of that name
   */
  NamedQuery named(String name) {
    NamedQuery question = byName.get(name);
    if (question == null) {
      throw Inquiry.unknown("no question of that name; " + Explorer.PATH + "/questions lists them");
    }
    return question;
  }
}
