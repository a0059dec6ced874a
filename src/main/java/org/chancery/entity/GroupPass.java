package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;

/** Resolves phrases for several: "the two leaders", "both countries", "they". */
final class GroupPass {
  private record Group(String of, int count, List<String> members, List<String> mutual) {}

  private static final int LONGEST = 4;
  private static final int REACH = 4;
  private static final int PAIR = 0;

  /** Sentences back to those who do something with each other, over such as name nobody. */
  private static final int PAIR_REACH = 2;

  /** Mentions; a state that is named no more often is only spoken of in passing. */
  private static final int PASSING = 1;

  private final Authority authority;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final FirstWords firstWords;

  GroupPass(Authority authority, DataTable table) {
    this.authority = authority;
    for (DataTable.Row row : table.rows()) {
      String count = row.get("count");
      groups.put(
          row.get("phrase"),
          new Group(
              row.get("of"),
              count.equals("pair") ? PAIR : Integer.parseInt(count),
              row.list("members"),
              row.list("mutual")));
    }
    this.firstWords = new FirstWords(groups.keySet());
  }

  /** Adds a mention for each member of each such phrase. */
  void find(Findings findings) {
    for (Sentence sentence : findings.text().sentences()) {
      int at = 0;
      while (at < sentence.size()) {
        at = Math.max(at + 1, find(sentence, at, findings));
      }
    }
  }

  private int find(Sentence sentence, int from, Findings findings) {
    if (!firstWords.begin(sentence.token(from))) {
      return from;
    }
    for (int to = Math.min(sentence.size(), from + LONGEST); to > from; to--) {
      Group group = groups.get(Prefix.phrase(sentence, from, to).toLowerCase(Locale.ROOT));
      boolean named = group != null && !group.members().isEmpty();
      if (group != null && (named || findings.free(sentence, from, to))) {
        Kind kind = group.count() == PAIR ? Kind.PRONOUN : Kind.DESCRIPTION;
        for (Entity member : members(group, sentence, from, findings)) {
          findings.add(sentence, from, to, member, kind, 0.6);
        }
        return to;
      }
    }
    return from;
  }

  private List<Entity> members(Group group, Sentence sentence, int from, Findings findings) {
    if (!group.members().isEmpty()) {
      return group.members().stream().flatMap(key -> authority.entity(key).stream()).toList();
    }
    if (group.count() == PAIR) {
      List<Entity> pair = pair(sentence, from, findings);
      return pair.isEmpty() && mutual(group, sentence, from) ? partners(sentence, findings) : pair;
    }
    List<Entity> last = last(group, sentence, from, findings, PASSING);
    if (last.size() < group.count()) {
      last = last(group, sentence, from, findings, 0);
    }
    if (last.size() == group.count()) {
      return last;
    }
    List<State> states = findings.states();
    boolean fallBack = group.of().equals("states") && states.size() >= group.count();
    return fallBack ? List.copyOf(states.subList(0, group.count())) : List.of();
  }

  /**
   * Returns the distinct people or states named last before, as many as the phrase counts, and of
   * states those that the article names more often than {@code passing}.
   */
  private static List<Entity> last(
      Group group, Sentence sentence, int from, Findings findings, int passing) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - REACH; s--) {
      List<Mention> mentions = findings.in(s);
      for (int i = mentions.size() - 1; i >= 0 && found.size() < group.count(); i--) {
        Mention mention = mentions.get(i);
        boolean before = s < sentence.index() || mention.to() <= from;
        boolean fits =
            group.of().equals("people")
                ? mention.entity() instanceof Person
                : mention.entity() instanceof State state && named(state, findings) > passing;
        if (before && fits) {
          found.add(mention.entity());
        }
      }
    }
    return List.copyOf(found);
  }

  private static long named(State state, Findings findings) {
    return findings.all().stream().filter(mention -> mention.entity().equals(state)).count();
  }

  /** Returns two people joined by "and" in this sentence before, or in the last one. */
  private static List<Entity> pair(Sentence sentence, int from, Findings findings) {
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - 1; s--) {
      Sentence other = findings.text().sentences().get(s);
      List<Mention> people = new ArrayList<>();
      for (Mention mention : findings.in(s)) {
        if (mention.entity() instanceof Person && (s < sentence.index() || mention.to() <= from)) {
          people.add(mention);
        }
      }
      List<Entity> pair = last(people, (a, b) -> listed(other, a, b));
      if (!pair.isEmpty()) {
        return pair;
      }
    }
    return List.of();
  }

  /** "They last met": whether the words after the phrase tell what people do with each other. */
  private static boolean mutual(Group group, Sentence sentence, int from) {
    int to = Math.min(sentence.size(), from + LONGEST);
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(token -> group.mutual().stream().anyMatch(token::hasLemma));
  }

  /** Returns the two of "A spoke with B" in the last sentence that names people. */
  private static List<Entity> partners(Sentence sentence, Findings findings) {
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - PAIR_REACH); s--) {
      Sentence other = findings.text().sentences().get(s);
      List<Mention> people =
          findings.in(s).stream().filter(mention -> mention.entity() instanceof Person).toList();
      if (!people.isEmpty()) {
        return last(people, (a, b) -> beside(other, b));
      }
    }
    return List.of();
  }

  /** Returns the last two people who follow each other and are joined; empty when none are. */
  private static List<Entity> last(List<Mention> people, BiPredicate<Mention, Mention> joined) {
    for (int i = people.size() - 1; i > 0; i--) {
      Entity a = people.get(i - 1).entity();
      Entity b = people.get(i).entity();
      if (joined.test(people.get(i - 1), people.get(i)) && !a.equals(b)) {
        return List.of(a, b);
      }
    }
    return List.of();
  }

  /** "A and B". */
  private static boolean listed(Sentence sentence, Mention a, Mention b) {
    return b.from() == a.to() + 1 && sentence.token(a.to()).text().equalsIgnoreCase("and");
  }

  /** "With B". */
  private static boolean beside(Sentence sentence, Mention b) {
    return b.from() > 0 && sentence.token(b.from() - 1).hasLemma("with");
  }
}
