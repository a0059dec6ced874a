package org.chancery.extract.sanction;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.data.DataTable.Row;
import org.chancery.text.Token;

/**
 * The words that tell how clauses about a measure hang together, of {@code
 * data/sanction/clauses.tsv} and {@code data/grammar/}: what makes a clause possible, necessary,
 * denied or a mere case. Immutable.
 */
final class ClauseWords {
  private final Set<String> unreal = new LinkedHashSet<>();
  private final Set<String> conditions = new LinkedHashSet<>();
  private final Set<String> negations = new LinkedHashSet<>();
  private final Set<String> obliging = new LinkedHashSet<>();
  private final Set<String> reporting = new LinkedHashSet<>();
  private final Set<String> separators = new LinkedHashSet<>();
  private final Set<String> forerunners = new LinkedHashSet<>();
  private final Set<String> pronounTakers = new LinkedHashSet<>();
  private final Set<String> idle = new LinkedHashSet<>();
  private final Set<String> blaming = new LinkedHashSet<>();

  ClauseWords() {
    for (Row row : SanctionLexicon.rows("grammar/modals")) {
      if (row.get("effect").equals("possible") || row.get("perfect").equals("hypothetical")) {
        unreal.add(row.get("modal"));
      }
    }
    for (Row row : SanctionLexicon.rows("grammar/connectors")) {
      if (row.get("effect").equals("hypothetical")) {
        conditions.add(row.get("connector"));
      } else if (row.get("effect").equals("planned")) {
        forerunners.add(row.get("connector"));
      }
    }
    SanctionLexicon.rows("grammar/negations").forEach(row -> negations.add(row.get("word")));
    for (Row row : SanctionLexicon.rows("statement/speech-verbs")) {
      if (row.list("frames").contains("that")) {
        reporting.add(row.get("verb"));
      }
    }
    for (Row row : SanctionLexicon.rows("sanction/clauses")) {
      Set<String> role =
          switch (row.get("role").toLowerCase(Locale.ROOT)) {
            case "must" -> obliging;
            case "pronoun" -> pronounTakers;
            case "apart" -> separators;
            case "idle" -> idle;
            case "blame" -> blaming;
            default -> throw new IllegalStateException("no role " + row.get("role"));
          };
      role.add(row.get("word"));
    }
  }

  /** Whether the auxiliary verb makes its verb only possible. */
  boolean unreal(Token auxiliary) {
    return holds(unreal, auxiliary);
  }

  /** Whether the conjunction makes its clause a mere case. */
  boolean condition(Token connector) {
    return condition(SanctionLexicon.lower(connector));
  }

  /** As {@link #condition(Token)} for the word in lower case. */
  boolean condition(String connector) {
    return conditions.contains(connector);
  }

  boolean negates(Token word) {
    return holds(negations, word);
  }

  /** Whether the auxiliary verb makes its verb a thing that has to be. */
  boolean obliges(Token auxiliary) {
    return holds(obliging, auxiliary);
  }

  /** Whether the verb reports a clause. */
  boolean says(Token verb) {
    return verb.isVerb() && reporting.contains(SanctionLexicon.lemma(verb));
  }

  /** Whether the conjunction sets a clause apart from what stands before it. */
  boolean separates(String conjunction) {
    return separators.contains(conjunction);
  }

  /** Whether the clause of the conjunction tells of what has yet to come ("until"). */
  boolean foreruns(String conjunction) {
    return forerunners.contains(conjunction);
  }

  /** Whether a pronoun that hangs on the word can mean a measure named before. */
  boolean takesPronoun(Token word) {
    return pronounTakers.contains(SanctionLexicon.lemma(word));
  }

  /** Whether the verb lays what its objects' clause tells to their charge ("accuse"). */
  boolean blames(Token verb) {
    return blaming.contains(SanctionLexicon.lemma(verb));
  }

  /** Whether the word only fills a phrase that says nothing of its own ("in full"). */
  boolean idle(Token word) {
    return idle.contains(SanctionLexicon.lower(word));
  }

  private static boolean holds(Set<String> words, Token word) {
    return words.contains(SanctionLexicon.lower(word))
        || words.contains(SanctionLexicon.lemma(word));
  }
}
