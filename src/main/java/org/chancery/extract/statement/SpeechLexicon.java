package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;
import org.chancery.entity.State;
import org.chancery.extract.statement.SpeechVerb.Frame;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The words of {@code data/statement/}, and the words that deny. */
final class SpeechLexicon {
  private static final Pattern BLANK = Pattern.compile(" ");

  /** Words that may stand between the parts of a way of saying: "made it very clear". */
  private static final int GAP = 3;

  private final Map<String, List<SpeechVerb>> verbs = new LinkedHashMap<>();
  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final List<List<String>> sources = new ArrayList<>();
  private final Map<String, String> adjectives = new LinkedHashMap<>();
  private final Set<String> negations = new LinkedHashSet<>();
  private final DescribedSpeakers.Nouns described = new DescribedSpeakers.Nouns();

  SpeechLexicon() {
    for (DataTable.Row row : DataTable.read("data/statement/speech-verbs.tsv").rows()) {
      Set<Frame> frames = new LinkedHashSet<>();
      row.list("frames").forEach(name -> frames.add(Frame.valueOf(name.toUpperCase(Locale.ROOT))));
      List<String> parts = BLANK.splitAsStream(row.get("verb")).toList();
      SpeechVerb verb =
          new SpeechVerb(parts, frames, new LinkedHashSet<>(row.list("prepositions")));
      verbs.computeIfAbsent(parts.get(0), first -> new ArrayList<>()).add(verb);
    }
    for (DataTable.Row row : DataTable.read("data/statement/speech-words.tsv").rows()) {
      words.computeIfAbsent(row.get("use"), use -> new LinkedHashSet<>()).add(row.get("word"));
    }
    for (String phrase : words.getOrDefault("source", Set.of())) {
      sources.add(BLANK.splitAsStream(phrase).toList());
    }
    DataTable.read("data/statement/voices.tsv")
        .rows()
        .forEach(
            row ->
                words.computeIfAbsent("voice", use -> new LinkedHashSet<>()).add(row.get("noun")));
    for (DataTable.Row row : DataTable.read("data/authority/states.tsv").rows()) {
      row.list("adjectives").stream()
          .findFirst()
          .ifPresent(adjective -> adjectives.put(row.get("key"), adjective));
    }
    DataTable.read("data/grammar/negations.tsv")
        .rows()
        .forEach(row -> negations.add(row.get("word")));
  }

  /** Returns the way of saying that the token begins; the one of the most words. */
  Optional<SpeechVerb> verb(Sentence sentence, Token token) {
    if (!token.isVerb()) {
      return Optional.empty();
    }
    SpeechVerb best = null;
    for (SpeechVerb verb : verbs.getOrDefault(lower(token.lemma()), List.of())) {
      boolean longer = best == null || verb.words().size() > best.words().size();
      if (longer && end(sentence, token.index(), verb) > 0) {
        best = verb;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the position after the verb and the words that belong to it; 0 when one is missing. */
  int end(Sentence sentence, int at, SpeechVerb verb) {
    int next = at + 1;
    for (String word : verb.words().subList(1, verb.words().size())) {
      int limit = Math.min(sentence.size(), next + GAP);
      while (next < limit && !sentence.token(next).text().equalsIgnoreCase(word)) {
        next++;
      }
      if (next == limit) {
        return 0;
      }
      next++;
    }
    return next;
  }

  /** Returns how many tokens from the position on name a source, as "according to" does; or 0. */
  int source(Sentence sentence, int at) {
    for (List<String> phrase : sources) {
      int i = 0;
      while (i < phrase.size()
          && at + i < sentence.size()
          && sentence.token(at + i).text().equalsIgnoreCase(phrase.get(i))) {
        i++;
      }
      if (i == phrase.size()) {
        return i;
      }
    }
    return 0;
  }

  /** Returns the adjective of the state: "Peruvian". */
  String adjective(State state) {
    return adjectives.getOrDefault(state.key(), state.label());
  }

  /** Returns the nouns for speakers that a text describes. */
  DescribedSpeakers.Nouns described() {
    return described;
  }

  /** Whether the noun speaks for somebody whom its phrase names. */
  boolean isVoice(Token token) {
    return is("voice", token);
  }

  /** Whether {@code data/statement/speech-words.tsv} lists the token's dictionary form so. */
  boolean is(String use, Token token) {
    return words.getOrDefault(use, Set.of()).contains(lower(token.lemma()));
  }

  /** As {@link #is}, for the token as it is written. */
  boolean isWritten(String use, Token token) {
    return words.getOrDefault(use, Set.of()).contains(lower(token.text()));
  }

  boolean negates(Token token) {
    return negations.contains(lower(token.lemma()));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
