package org.chancery.event;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short texts for people, put together from values. */
final class Labels {
  private static final int LONGEST_WORDS = 80;
  private static final Pattern WORD_LIMIT = Pattern.compile("(?<=[a-z])(?=[A-Z])|_");

  private Labels() {}

  /** Returns {@code head: part, part}, without the parts that are empty. */
  static String of(String head, Collection<String> parts) {
    return head + ": " + String.join(", ", parts.stream().filter(p -> !p.isEmpty()).toList());
  }

  /** Returns the words of a value; empty when there is none. */
  static String of(Optional<Value> value) {
    return value.map(Labels::of).orElse("");
  }

  /** Returns the words of a value. */
  static String of(Value value) {
    return value instanceof Value.OfTerm
        ? WORD_LIMIT.matcher(value.label()).replaceAll(" ").toLowerCase(Locale.ROOT)
        : value.label();
  }

  /** Returns the words in quotation marks, cut at a blank where they are many. */
  static String quoted(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) > LONGEST_WORDS) {
      String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_WORDS));
      int blank = cut.lastIndexOf(' ');
      line = (blank > 0 ? cut.substring(0, blank) : cut) + " …";
    }
    return '"' + line + '"';
  }
}
