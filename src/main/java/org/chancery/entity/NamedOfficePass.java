package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Resolves offices of international bodies named without their holder, as "the U.N. chief", to the
 * holder at the article's date. Their names stand in the tables, body and all.
 */
final class NamedOfficePass {
  private final Authority authority;
  private final Map<String, List<Office>> offices = new LinkedHashMap<>();
  private final FirstWords firstWords;
  private int longest;

  NamedOfficePass(Authority authority) {
    this.authority = authority;
    for (Entity entity : authority.entities()) {
      if (entity instanceof Office office && office.country() == null) {
        add(office.label(), office);
        office.altLabels().forEach(name -> add(name, office));
      }
    }
    this.firstWords = new FirstWords(offices.keySet());
  }

  private void add(String name, Office office) {
    String phrase = name.toLowerCase(Locale.ROOT);
    offices.computeIfAbsent(phrase, p -> new ArrayList<>(1)).add(office);
    longest = Math.max(longest, phrase.split(" ", -1).length + 1);
  }

  /** Adds the mentions of such offices. */
  void find(Findings findings) {
    LocalDate date = findings.date();
    if (date == null) {
      return;
    }
    for (Sentence sentence : findings.text().sentences()) {
      for (int from = 0; from < sentence.size(); from++) {
        boolean begins = firstWords.begin(sentence.token(from));
        for (int to = Math.min(sentence.size(), from + longest); begins && to > from + 1; to--) {
          if (add(sentence, from, to, date, findings)) {
            break;
          }
        }
      }
    }
  }

  private boolean add(Sentence sentence, int from, int to, LocalDate date, Findings findings) {
    String phrase = Prefix.phrase(sentence, from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    List<Office> named = offices.get(phrase);
    if (named == null) {
      named = offices.get(phrase.replace("'s ", " "));
    }
    boolean nameFollows = to < sentence.size() && sentence.token(to).isProperNoun();
    boolean free = findings.free(sentence, to - 1, to);
    int end = free ? to : of(sentence, from, to);
    if (named == null || nameFollows || !(free || findings.free(sentence, from, end))) {
      return false;
    }
    Person holder = holder(named, date);
    if (holder != null && end > from) {
      findings.add(sentence, from, end, holder, Kind.TITLE, 0.8);
    }
    return true;
  }

  /** Returns where "of" parts the office from its body, which has been found: "head of the IMF". */
  private static int of(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.token(i).text().equals("of")) {
        return i;
      }
    }
    return from;
  }

  private @Nullable Person holder(List<Office> named, LocalDate date) {
    for (Office office : named) {
      List<Person> holders = authority.holders(office, date);
      if (!holders.isEmpty()) {
        return holders.get(0);
      }
    }
    return null;
  }
}
