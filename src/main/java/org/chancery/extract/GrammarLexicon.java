package org.chancery.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.data.DataTable;
import org.jspecify.annotations.Nullable;

/** The words of {@code data/grammar/} that tell how real an event is. */
final class GrammarLexicon {
  /** What a word does to the event under it. */
  enum Effect {
    ONGOING,
    PLANNED,
    POSSIBLE,
    CANCELLED,
    DENIED,
    HYPOTHETICAL,
    HAPPENED,
    SETTING,
    SAME
  }

  /** What an auxiliary verb does: alone, before "have", and in reported speech. */
  record Modal(Effect plain, Effect perfect, Effect reported) {}

  private final Map<String, Effect> embedders = new LinkedHashMap<>();
  private final Map<String, Modal> modals = new LinkedHashMap<>();
  private final Map<String, Effect> connectors = new LinkedHashMap<>();
  private final Set<String> negations = new LinkedHashSet<>();

  private final Set<String> asserting = new LinkedHashSet<>();
  private final Set<String> ranks = new LinkedHashSet<>();

  GrammarLexicon() {
    for (DataTable.Row row : DataTable.read("data/grammar/asserting.tsv").rows()) {
      asserting.add(row.get("verb"));
    }
    for (DataTable.Row row : DataTable.read("data/grammar/ranks.tsv").rows()) {
      ranks.add(row.get("word"));
    }
    for (DataTable.Row row : DataTable.read("data/grammar/embedders.tsv").rows()) {
      embedders.put(row.get("class") + " " + row.get("word"), effect(row.get("effect")));
    }
    for (DataTable.Row row : DataTable.read("data/grammar/modals.tsv").rows()) {
      modals.put(
          row.get("modal"),
          new Modal(
              effect(row.get("effect")), effect(row.get("perfect")), effect(row.get("reported"))));
    }
    for (DataTable.Row row : DataTable.read("data/grammar/connectors.tsv").rows()) {
      connectors.put(row.get("connector"), effect(row.get("effect")));
    }
    for (DataTable.Row row : DataTable.read("data/grammar/negations.tsv").rows()) {
      negations.add(row.get("word"));
    }
  }

  private static Effect effect(String cell) {
    return Effect.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  /** Returns the effect of a verb, with its particle, or null when it has none of its own. */
  @Nullable Effect verb(String lemma) {
    return embedders.get("verb " + lemma);
  }

  /** Returns the effect of a verb on the event that its subject names, or null. */
  @Nullable Effect subject(String lemma) {
    return embedders.get("subject " + lemma);
  }

  @Nullable Effect adjective(String word) {
    return embedders.get("adjective " + word);
  }

  @Nullable Effect noun(String lemma) {
    return embedders.get("noun " + lemma);
  }

  @Nullable Modal modal(String form) {
    return modals.get(form);
  }

  @Nullable Effect connector(String preposition) {
    return connectors.get(preposition);
  }

  /** Whether the verb tells of an act of saying, which is a fact with all that it is set in. */
  boolean asserts(String lemma) {
    return asserting.contains(lemma);
  }

  /** Whether the adjective ranks what has been, so that "the first to" tells no plan. */
  boolean ranks(String word) {
    return ranks.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean negates(String word) {
    return negations.contains(word.replace('’', '\''));
  }
}
