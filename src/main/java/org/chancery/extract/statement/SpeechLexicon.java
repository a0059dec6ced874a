package org.chancery.extract.statement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.text.Token;

/** The words of {@code data/statement/}, and the words that deny. */
final class SpeechLexicon {
  /** What a verb of saying reports the words with. */
  enum Frame {
    THAT,
    TO,
    NP,
    QUOTE
  }

  private final Map<String, Set<Frame>> verbs = new LinkedHashMap<>();
  private final Set<String> voices = new LinkedHashSet<>();
  private final Set<String> negations = new LinkedHashSet<>();

  SpeechLexicon() {
    for (DataTable.Row row : DataTable.read("data/statement/speech-verbs.tsv").rows()) {
      Set<Frame> frames = new LinkedHashSet<>();
      row.list("frames").forEach(name -> frames.add(Frame.valueOf(name.toUpperCase(Locale.ROOT))));
      verbs.put(row.get("lemma"), frames);
    }
    DataTable.read("data/statement/voices.tsv").rows().forEach(row -> voices.add(row.get("noun")));
    DataTable.read("data/grammar/negations.tsv")
        .rows()
        .forEach(row -> negations.add(row.get("word")));
  }

  /** Returns what the verb takes; nothing when the token is no verb of saying. */
  Set<Frame> frames(Token token) {
    return token.isVerb()
        ? verbs.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), Set.of())
        : Set.of();
  }

  /** Whether the noun speaks for somebody whom its phrase names. */
  boolean isVoice(Token token) {
    return voices.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean negates(Token token) {
    return negations.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
