package org.chancery.extract.meeting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.claim.MeetingType;
import org.chancery.data.DataTable;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
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
    SPEAK,
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
  private final Set<String> delegates = words("delegates", "noun");
  private final Set<String> listWords = words("list-words", "word");
  private final Set<String> bodies = words("bodies", "kind");
  private final Set<String> venues = words("venues", "kind");
  private final Set<String> separating = words("separating", "word");
  private final Set<String> attending = words("attending", "preposition");
  private final Set<String> warEnding = words("war-ending", "word");
  private final Set<String> parts = words("part-nouns", "noun");
  private final Set<String> mediators = words("mediators", "noun");
  private final Set<String> placeNouns = words("place-nouns", "noun");
  private final Set<String> contests = words("contests", "word");
  private final Set<String> beside = words("beside", "noun");
  private final Set<String> warSides = words("war-sides", "noun");
  private final Set<String> partnering = words("partnering", "preposition");
  private final Set<String> asking = words("asking", "verb");
  private final Set<String> settingOut = words("setting-out", "verb");
  private final Set<String> ofTheDay = words("of-the-day", "word");
  private final Map<String, String> rounds = new LinkedHashMap<>();
  private final Set<String> joining = words("joining", "noun");
  private final Set<String> series = words("series", "word");
  private final Set<String> publicWords = words("for-reporters", "word");
  private final Set<String> sharing = words("sharing", "word");
  private final Set<String> sittings = words("sittings", "noun");
  private final Set<String> former = words("former", "word");
  private final Set<String> vague = words("vague", "noun");
  private final Set<String> returning = words("returning", "word");
  private final Set<String> boundaries = words("boundaries", "word");

  MeetingLexicon() {
    DataTable.read("data/meeting/rounds.tsv")
        .rows()
        .forEach(row -> rounds.put(row.get("word"), row.get("preposition")));
    for (DataTable.Row row : DataTable.read("data/meeting/verbs.tsv").rows()) {
      verbs.put(row.get("verb"), entry(row, row.list("by")));
    }
    for (DataTable.Row row : DataTable.read("data/meeting/nouns.tsv").rows()) {
      nouns.put(row.get("noun"), entry(row, List.of()));
    }
  }

  private static Set<String> words(String table, String column) {
    Set<String> words = new LinkedHashSet<>();
    for (DataTable.Row row : DataTable.read("data/meeting/" + table + ".tsv").rows()) {
      words.add(row.get(column));
    }
    return words;
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
    return entry != null && (entry.frame() == Frame.LIGHT || entry.frame() == Frame.HOST);
  }

  /** Whether the noun means people who act for a state or body. */
  boolean delegate(Token token) {
    return token.isNoun() && delegates.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether one of the words of the role is a noun for people who act for a state or body. */
  boolean official(String role) {
    for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      if (delegates.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word may stand between the members of a list. */
  boolean lists(Token token) {
    return listWords.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether another event or clause begins with the word. */
  boolean bounds(Token token) {
    String pos = token.pos();
    return token.isVerb()
        || pos.equals("MD")
        || pos.startsWith("W")
        || boundaries.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether who does something in a phrase with the preposition takes part: "said at the talks".
   */
  boolean attends(String preposition) {
    return attending.contains(preposition);
  }

  /** Whether the word or comma may stand between the members of a list of places. */
  boolean joins(Token token) {
    return token.text().equals(",") || token.pos().equals("CC");
  }

  /** Whether the noun names talks. */
  boolean talks(Token token) {
    Entry entry = token.isNoun() ? noun(token) : null;
    return entry != null && entry.type() == MeetingType.TALKS;
  }

  /** Whether the noun names a summit. */
  boolean summit(Token token) {
    Entry entry = token.isNoun() ? noun(token) : null;
    return entry != null && entry.type() == MeetingType.SUMMIT;
  }

  /** Whether the word before "talks" tells that sides of a conflict hold them. */
  boolean endsWar(Token token) {
    return warEnding.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the noun means one who brings the sides of a conflict together. */
  boolean mediator(Token token) {
    return mediators.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the noun may stand between a preposition and the name of a place. */
  boolean placeNoun(Token token) {
    return placeNouns.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the word is one of sport, where states are teams. */
  boolean contest(Token token) {
    return contests.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the word tells that the conference it stands before is one for reporters. */
  boolean opens(Token token) {
    return publicWords.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the word tells that several do something with each other. */
  boolean shares(Token token) {
    return sharing.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the noun means the sitting of a body, at which others only speak. */
  boolean sits(Token token) {
    return sittings.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the noun stands for parties without telling which: "the two sides". */
  boolean vague(Token noun) {
    return vague.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the word tells that a title is no longer held. */
  boolean former(Token token) {
    return former.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the verb may lead back to where a journey began. */
  boolean returns(String lemma) {
    return returning.contains(lemma);
  }

  /** Whether the noun means what is outside the meeting that follows it. */
  boolean beside(Token token) {
    return token.isNoun() && beside.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the noun means those who fight their state's government. */
  boolean fights(Token token) {
    return token.isNoun() && warSides.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether those who take part follow the preposition. */
  boolean partners(Token token) {
    return partnering.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the noun means a part or one of a row of what follows it. */
  boolean part(Token token) {
    return token.isNoun() && parts.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the word, in a phrase with that preposition, tells one meeting from its like. */
  boolean round(String word, String preposition) {
    String wanted = rounds.get(word);
    return wanted != null && (wanted.isEmpty() || wanted.equals(preposition));
  }

  /** Whether the verb in the present progressive tells of a journey to come. */
  boolean setsOut(Token token) {
    return token.pos().equals("VBG") && settingOut.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the doer of the verb only speaks of or to the meeting of a body. */
  boolean asks(String lemma) {
    return asking.contains(lemma);
  }

  /** Whether the noun is a state's coming into a body or going out of it. */
  boolean joining(Token token) {
    return token.isNoun() && joining.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the word puts what is to come on the day of the news. */
  boolean ofTheDay(Token token) {
    return ofTheDay.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the word tells of a number of meetings and of none of them. */
  boolean many(Token token) {
    return series.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the word tells of a meeting with each of several. */
  boolean separates(Token token) {
    return separating.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the entity is one that meets others; news media and the like are not. */
  boolean meets(Entity entity) {
    if (entity instanceof Person person) {
      String role = person.role();
      return role == null || Parties.known(person) || official(role);
    }
    return !(entity instanceof Organization body)
        || bodies.contains(body.kind() == null ? "unknown" : body.kind());
  }

  /** Whether the body's name is also that of a building. */
  boolean venue(Entity entity) {
    return entity instanceof Organization body
        && body.kind() != null
        && venues.contains(body.kind());
  }
}
