package org.chancery.text;

import java.time.Year;
import java.util.Set;
import org.chancery.text.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads years: "in 2016", "late 2018", "1950-53"; not the number of a resolution, nor a count. */
final class YearRule implements TimeRule {
  private static final int CENTURY = 100;

  /** Tags of the words that may stand before a year; a noun there makes it a number. */
  private static final Set<String> BEFORE =
      Set.of("IN", "TO", "DT", "RB", "JJ", "PRP$", "POS", "-LRB-", "HYPH", "VBG");

  @Override
  public @Nullable TimePhrase read(TimeReading words, int at) {
    if (!words.is(at, Kind.YEAR) || !isYear(words, at)) {
      return null;
    }
    int first = words.value(at);
    boolean joined =
        words.is(at + 1, Kind.DASH, Kind.TO)
            || (words.is(at + 1, Kind.AND) && words.is(at - 1, Kind.BETWEEN));
    int last = first;
    if (joined && words.is(at + 2, Kind.YEAR)) {
      last = words.value(at + 2);
    } else if (words.is(at + 1, Kind.DASH) && words.is(at + 2, Kind.NUMBER)) {
      last = first - first % CENTURY + words.value(at + 2);
    }
    return last <= first
        ? TimePhrase.of(at + 1, PartialDate.of(Year.of(first)))
        : new TimePhrase(at + 3, PartialDate.of(Year.of(first)), PartialDate.of(Year.of(last)));
  }

  private static boolean isYear(TimeReading words, int at) {
    if (at + 1 < words.words().size()) {
      TimeWord next = words.words().get(at + 1);
      boolean counts = next.pos().equals("NNS") && !words.is(at - 1, Kind.THE);
      if (counts || next.lower().equals("%")) {
        return false;
      }
    }
    if (at == 0 || words.is(at - 1, Kind.PART, Kind.LEADS, Kind.BETWEEN)) {
      return true;
    }
    if (words.is(at - 1, Kind.AND, Kind.COMMA, Kind.TO)) {
      return words.is(at - 2, Kind.YEAR) && isYear(words, at - 2);
    }
    return BEFORE.contains(words.words().get(at - 1).pos());
  }
}
