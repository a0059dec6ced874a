package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.claim.MeasureType;
import org.chancery.data.DataTable;
import org.chancery.data.DataTable.Row;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The words of {@code data/sanction/}, and those of {@code data/grammar/} that matter here. */
final class SanctionLexicon {
  /** A measure's words, the last one its noun. */
  private record Phrase(List<String> words, MeasureType type, Strength strength) {}

  /** What a word does and how the measure hangs on it. */
  private record Action(Effect effect, List<String> links) {}

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Kinds of words of {@code data/time/words.tsv} that a phrase for when or how long has. */
  private static final Set<String> TIME_KINDS = Set.of("WEEKDAY", "MONTH", "UNIT");

  private final Map<String, List<Phrase>> measures = new LinkedHashMap<>();
  private final Map<String, List<Action>> actions = new LinkedHashMap<>();
  private final Map<String, List<MeasureVerb>> verbs = new LinkedHashMap<>();
  private final Map<String, String> roles = new LinkedHashMap<>();
  private final Set<String> goods = new LinkedHashSet<>();
  private final ClauseWords clauses = new ClauseWords();
  private final Set<String> freedoms = new LinkedHashSet<>();
  private final Map<String, String> elsewhere = new LinkedHashMap<>();
  private final Set<String> everybody = new LinkedHashSet<>();
  private final Set<String> stateAgents = new LinkedHashSet<>();
  private final Set<String> soleAgents = new LinkedHashSet<>();
  private final PrivateKinds privateKinds = new PrivateKinds();
  private final Set<String> times = new LinkedHashSet<>();
  private final Members members = new Members(goods, times);
  private final Map<String, Effect> judgements = new LinkedHashMap<>();

  SanctionLexicon() {
    for (Row row : rows("sanction/measures")) {
      List<String> words = List.of(row.get("words").split(" ", -1));
      measures
          .computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>())
          .add(new Phrase(words, type(row), Strength.of(row.get("strength"))));
    }
    measures.values().forEach(all -> all.sort((a, b) -> b.words.size() - a.words.size()));
    for (Row row : rows("sanction/actions")) {
      actions
          .computeIfAbsent(row.get("pos") + row.get("word"), w -> new ArrayList<>(1))
          .add(new Action(effect(row), row.list("link")));
    }
    for (Row row : rows("sanction/verbs")) {
      verbs
          .computeIfAbsent(row.get("verb"), w -> new ArrayList<>(1))
          .add(new MeasureVerb(row.list("object"), row.list("with"), effect(row), type(row)));
    }
    rows("sanction/parties").forEach(row -> roles.put(row.get("word"), row.get("role")));
    rows("sanction/goods").forEach(row -> goods.add(row.get("words")));
    rows("time/words").stream()
        .filter(row -> TIME_KINDS.contains(row.get("kind")))
        .forEach(row -> times.add(row.get("word")));
    rows("sanction/elsewhere").forEach(row -> elsewhere.put(row.get("word"), row.get("measures")));
    rows("sanction/everybody").forEach(row -> everybody.add(row.get("words")));
    rows("sanction/freedoms").forEach(row -> freedoms.add(row.get("word")));
    for (Row row : rows("sanction/state-agents")) {
      stateAgents.add(row.get("word"));
      if (row.get("number").equals("one")) {
        soleAgents.add(row.get("word"));
      }
    }
    rows("sanction/judgements").forEach(row -> judgements.put(row.get("word"), effect(row)));
  }

  /** Returns the rows of the table under {@code data/} with this name. */
  static List<Row> rows(String name) {
    return DataTable.read("data/" + name + ".tsv").rows();
  }

  private static Effect effect(Row row) {
    return Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
  }

  private static MeasureType type(Row row) {
    return Arrays.stream(MeasureType.values())
        .filter(type -> type.localName().equals(row.get("type")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no kind of measure " + row.get("type")));
  }

  /** Returns the words that tell how clauses hang together. */
  ClauseWords clauses() {
    return clauses;
  }

  /** Returns what tells people and firms of a country from the country. */
  Members members() {
    return members;
  }

  /** Whether the party can never take a measure. */
  boolean isPrivate(Entity party) {
    return privateKinds.holds(party);
  }

  /** Returns the measure whose noun stands at the position, the longest phrase there is. */
  Optional<Measure> measure(Sentence sentence, int head) {
    for (Phrase phrase : measures.getOrDefault(lemma(sentence.token(head)), List.of())) {
      int from = head - phrase.words.size() + 1;
      if (from >= 0 && fits(phrase.words, sentence, from)) {
        return Optional.of(new Measure(from, head, phrase.type, phrase.strength));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(List<String> words, Sentence sentence, int from) {
    for (int i = 0; i < words.size(); i++) {
      if (!lemma(sentence.token(from + i)).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns what the word does to a measure that hangs on it by one of the links. */
  Optional<Effect> effect(Token word, List<String> links) {
    String pos = word.isVerb() ? "v" : word.isNoun() ? "n" : "a";
    for (Action action : actions.getOrDefault(pos + lemma(word), List.of())) {
      if (links.stream().anyMatch(action.links::contains)) {
        return Optional.of(action.effect);
      }
    }
    return Optional.empty();
  }

  /** As {@link #effect(Token, List)} for the token at the position, with its particle if any. */
  Optional<Effect> effect(Sentence sentence, int at, List<String> links) {
    if (at + 1 < sentence.size() && sentence.token(at).isVerb()) {
      String phrase = lemma(sentence.token(at)) + " " + lower(sentence.token(at + 1));
      for (Action action : actions.getOrDefault("v" + phrase, List.of())) {
        if (links.stream().anyMatch(action.links::contains)) {
          return Optional.of(action.effect);
        }
      }
    }
    return effect(sentence.token(at), links);
  }

  /** Whether the word is one of a time: "Tuesday", "May", "years", "2022". */
  boolean isTime(Token word) {
    return times.contains(lower(word)) || YEAR.matcher(word.text()).matches();
  }

  /** Returns the measures that the verb, or the gerund tagged as a noun, can be itself. */
  List<MeasureVerb> verbs(Token verb) {
    if (verb.isVerb()) {
      return verbs.getOrDefault(lemma(verb), List.of());
    }
    String form = lower(verb);
    return verb.isNoun() && form.endsWith("ing")
        ? verbs.getOrDefault(form.substring(0, form.length() - 3), List.of())
        : List.of();
  }

  /** Whether what follows the word is who a measure is against. */
  boolean pointsAtTarget(Token word) {
    return "target".equals(roles.get(lower(word)));
  }

  /** Whether what follows the word is whose a measure is. */
  boolean pointsAtSender(Token word) {
    return "sender".equals(roles.get(lower(word)));
  }

  /** Whether what follows the word, right behind a measure, is whose it is. */
  boolean pointsAtOrigin(Token word) {
    return "origin".equals(roles.get(lower(word)));
  }

  /** Whether what follows the word is whose doings a measure is for. */
  boolean pointsAtDoings(Token word) {
    return "about".equals(roles.get(lower(word)));
  }

  /** Whether what follows the word is who an embargo is against. */
  boolean pointsAtEmbargoed(Token word) {
    return "embargoed".equals(roles.get(lower(word)));
  }

  /** Returns the words of the role {@code target}. */
  String[] targetWords() {
    return roles.keySet().stream()
        .filter(w -> "target".equals(roles.get(w)))
        .toArray(String[]::new);
  }

  /**
   * Whether a sentence with the word is about sport or the like, which has measures of its own.
   *
   * @param measures which measures are: "any" or "bans", those on travel and trade
   */
  boolean elsewhere(Token word, String measures) {
    return measures.equals(elsewhere.getOrDefault(lemma(word), elsewhere.get(lower(word))));
  }

  /** Whether the words between the positions say that a measure is against everybody. */
  boolean everybody(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder(" ");
    sentence.tokens().subList(Math.max(0, from), Math.min(sentence.size(), to)).stream()
        .map(SanctionLexicon::lower)
        .forEach(word -> words.append(word).append(' '));
    return everybody.stream().anyMatch(phrase -> words.indexOf(" " + phrase + " ") >= 0);
  }

  boolean isGoods(Token word) {
    return goods.contains(lemma(word));
  }

  /** Whether the noun is for a doing that no sanction stops ("use", "speech"). */
  boolean isFreedom(Token noun) {
    return freedoms.contains(lemma(noun));
  }

  /** Whether what the noun names acts for the state or body whose it is ("officials"). */
  boolean actsForState(Token noun) {
    return stateAgents.contains(lemma(noun));
  }

  /** Whether the noun names agents of several states: "the leaders", "ministers". */
  boolean actsForSeveral(Token noun) {
    return noun.pos().equals("NNS") && soleAgents.contains(lemma(noun));
  }

  /** Returns what a participle tagged as an adjective does to its noun ("wants them relaxed"). */
  Optional<Effect> participle(Token adjective) {
    String form = lower(adjective);
    if (!form.endsWith("ed")) {
      return Optional.empty();
    }
    for (int cut = 1; cut <= 2; cut++) {
      for (Action action :
          actions.getOrDefault("v" + form.substring(0, form.length() - cut), List.of())) {
        if (action.links.contains("obj")) {
          return Optional.of(action.effect);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether the words between the positions call something good or bad, if they do. */
  Optional<Effect> judgement(Sentence sentence, int from, int to) {
    boolean negated = false;
    for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
      negated |= clauses.negates(sentence.token(i));
      Effect effect = judgements.get(lemma(sentence.token(i)));
      if (effect != null) {
        return Optional.of(negated == (effect == Effect.GOOD) ? Effect.BAD : Effect.GOOD);
      }
    }
    return Optional.empty();
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
