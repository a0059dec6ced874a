package org.chancery.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.claim.MeetingType;
import org.chancery.data.DataTable;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of {@code data/meeting/} that tell of meetings. */
final class MeetingLexicon {
  /** What the parts of the sentence around the word are to the event. */
  enum Frame {
    MEET,
    TRAVEL,
    HOST,
    INVITE,
    LIGHT
  }

  /**
   * What a word says.
   *
   * @param frame the roles around it
   * @param type kind of the meeting; null for a light verb
   * @param by relations or prepositions of the partner or place
   * @param needs lemmas one of which must be near; none when empty
   */
  record Entry(Frame frame, @Nullable MeetingType type, List<String> by, List<String> needs) {}

  private final Map<String, Entry> verbs = new LinkedHashMap<>();
  private final Map<String, Entry> nouns = new LinkedHashMap<>();

  MeetingLexicon() {
    for (DataTable.Row row : DataTable.read("data/meeting/verbs.tsv").rows()) {
      verbs.put(row.get("verb"), entry(row, row.list("by")));
    }
    for (DataTable.Row row : DataTable.read("data/meeting/nouns.tsv").rows()) {
      nouns.put(row.get("noun"), entry(row, List.of()));
    }
  }

  private static Entry entry(DataTable.Row row, List<String> by) {
    String type = row.get("type");
    return new Entry(
        Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT)),
        type.isEmpty() ? null : MeetingType.valueOf(type.toUpperCase(Locale.ROOT)),
        by,
        row.list("needs"));
  }

  /** Whether the word may name a meeting, before its sentence is parsed. */
  boolean triggers(Token token) {
    if (token.isNoun()) {
      return noun(token) != null;
    }
    if (!token.isVerb()) {
      return false;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return verbs.entrySet().stream()
        .anyMatch(
            verb ->
                verb.getValue().type() != null
                    && (verb.getKey().equals(lemma) || verb.getKey().startsWith(lemma + " ")));
  }

  @Nullable Entry verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable Entry noun(Token token) {
    Entry entry = nouns.get(token.lemma().toLowerCase(Locale.ROOT));
    return entry == null ? nouns.get(token.text().toLowerCase(Locale.ROOT)) : entry;
  }

  boolean light(String lemma) {
    Entry entry = verbs.get(lemma);
    return entry != null && entry.frame() == Frame.LIGHT;
  }
}
