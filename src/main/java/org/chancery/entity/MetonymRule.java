package org.chancery.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells a capital that stands for its government from the city. */
final class MetonymRule {
  /** So many words may stand between "sell" and "to". */
  private static final int LONGEST_OBJECT = 5;

  private final Set<String> governmentAfter = new HashSet<>();
  private final Set<String> placeBefore = new HashSet<>();
  private final Set<String> clauseAfter = new HashSet<>();
  private final Set<String> governmentAsObject = new HashSet<>();
  private final Set<String> governmentAsGoal = new HashSet<>();
  private final Set<String> governmentAsOwner = new HashSet<>();
  private final Set<String> placeAsObject = new HashSet<>();
  private final Set<String> aimedAtPlaces = new HashSet<>();
  private final CityPredicates cities = new CityPredicates();
  private final Map<String, String> standsFor = new HashMap<>();
  private final Authority authority;

  MetonymRule(Authority authority, DataTable table) {
    this.authority = authority;
    for (DataTable.Row row : table.rows()) {
      switch (row.get("use")) {
        case "before" -> governmentAfter.add(row.get("word"));
        case "place" -> placeBefore.add(row.get("word"));
        case "clause" -> clauseAfter.add(row.get("word"));
        case "object" -> governmentAsObject.add(row.get("word"));
        case "toward" -> governmentAsGoal.add(row.get("word"));
        case "of" -> governmentAsOwner.add(row.get("word"));
        case "aimed" -> aimedAtPlaces.add(row.get("word"));
        case "place_object" -> placeAsObject.add(row.get("word"));
        case "city_verb" -> cities.addVerb(row.get("word"));
        case "light" -> cities.addLightVerb(row.get("word"));
        case "city" -> cities.addWord(row.get("word"));
        case "stands_for" -> standsFor.put(row.get("word"), row.get("state"));
        default ->
            throw new IllegalArgumentException("data/entity/metonyms.tsv: " + row.get("use"));
      }
    }
  }

  /** Returns whose government the capital's name stands for there, or nothing for the city. */
  Optional<Entity> government(Sentence sentence, int from, int to, Place capital) {
    return capital.capital() && actsAsGovernment(sentence, from, to)
        ? Optional.ofNullable(standsFor.get(capital.key()))
            .flatMap(authority::entity)
            .or(() -> Optional.ofNullable(capital.country()))
        : Optional.empty();
  }

  private boolean actsAsGovernment(Sentence sentence, int from, int to) {
    int first = start(sentence, from);
    int end = end(sentence, to);
    Token after = end < sentence.size() ? sentence.token(end) : null;
    if (after != null && isPlaceNoun(after)) {
      return false;
    }
    Token before = first == 0 ? null : sentence.token(first - 1);
    boolean aimed = first > 1 && aimedAtPlaces.contains(sentence.token(first - 2).lemma());
    if (before != null
        && ((governmentAfter.contains(word(before)) && !aimed) || goal(sentence, first))) {
      return true;
    }
    if (before != null && before.isVerb() && governmentAsObject.contains(before.lemma())) {
      return true;
    }
    boolean place = before != null && before.isVerb() && placeAsObject.contains(before.lemma());
    boolean clause = before != null && clauseAfter.contains(word(before));
    boolean locative = before != null && before.pos().matches("IN|TO") && !clause;
    return !place
        && !locative
        && after != null
        && (owns(sentence, end, after) || (clause && after.pos().equals("VB")));
  }

  /** Whether "to" behind a verb of speaking or "of" behind a noun of service stands before. */
  private boolean goal(Sentence sentence, int first) {
    if (first < 2) {
      return false;
    }
    String link = word(sentence.token(first - 1));
    int head = first - 2;
    if (link.equals("of")) {
      Token noun = sentence.token(head);
      return noun.isNoun() && governmentAsOwner.contains(noun.lemma());
    }
    while (head > 0 && first - head <= LONGEST_OBJECT && !sentence.token(head).isVerb()) {
      head--;
    }
    return link.equals("to")
        && sentence.token(head).isVerb()
        && governmentAsGoal.contains(sentence.token(head).lemma());
  }

  private boolean isPlaceNoun(Token noun) {
    return placeBefore.contains(word(noun)) || placeBefore.contains(noun.lemma());
  }

  /** Whether a verb of which the name can be the subject follows, or what the name possesses. */
  private boolean owns(Sentence sentence, int end, Token after) {
    boolean more = end + 1 < sentence.size();
    if (after.pos().equals("POS")) {
      return more && !isPlaceNoun(sentence.token(end + 1));
    }
    int verb = end;
    while (verb + 1 < sentence.size() && sentence.token(verb).pos().matches("RBR?")) {
      verb++;
    }
    Token finite = sentence.token(verb);
    boolean having = finite.pos().equals("VBG") && finite.lemma().equals("have");
    return (having || finite.pos().matches("VBD|VBZ|VBP|MD"))
        && !cities.tell(sentence, verb, placeAsObject);
  }

  /** Returns the first token of a list of names that the name stands in: "Paris, Rome and Bonn". */
  private static int start(Sentence sentence, int from) {
    int start = from;
    while (start >= 2 && joins(sentence, start - 1) && sentence.token(start - 2).isProperNoun()) {
      start -= 2;
      while (start > 0 && sentence.token(start - 1).isProperNoun()) {
        start--;
      }
    }
    return start;
  }

  private static int end(Sentence sentence, int to) {
    int end = to;
    while (end + 1 < sentence.size()
        && joins(sentence, end)
        && sentence.token(end + 1).isProperNoun()) {
      end += 2;
      while (end < sentence.size() && sentence.token(end).isProperNoun()) {
        end++;
      }
    }
    return end;
  }

  private static boolean joins(Sentence sentence, int token) {
    return sentence.token(token).pos().matches("CC|,");
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
