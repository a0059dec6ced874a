package org.chancery.corenlp;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;

/**
 * Finds the place in capitals that agency copy opens with: "OSLO/BERGEN The council met". Read with
 * the sentence after it, it would be taken for a part of its subject.
 */
final class Datelines {
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'\u2019-]+(?: \\p{Lu}[\\p{Lu}.'\u2019-]+)*";
  private static final Pattern OPENING =
      Pattern.compile(
          "("
              + CAPITALS
              + ")((?:/"
              + CAPITALS
              + ")*(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?(?= [\u2013\u2014(-]))?"
              + "(?: \\([\\p{L} ]{2,20}\\))?)( [\u2013\u2014-]+)? (?=[\"\u201c\u2018\\p{Lu}])");

  /** A house or place in capitals that a dash parts from the story. */
  private static final Pattern SENDER =
      Pattern.compile("\\(?" + CAPITALS + "\\)? [\u2013\u2014]+ (?=[\"\u201c\u2018\\p{Lu}])");

  private final Set<String> places = new HashSet<>();

  /** Reads the names of places. */
  Datelines() {
    for (DataTable.Row row : DataTable.read("data/authority/places.tsv").rows()) {
      places.add(row.get("label").toUpperCase(Locale.ROOT));
      row.list("aliases").forEach(alias -> places.add(alias.toUpperCase(Locale.ROOT)));
    }
    for (DataTable.Row row : DataTable.read("data/authority/states.tsv").rows()) {
      places.add(row.get("label").toUpperCase(Locale.ROOT));
    }
  }

  /** Returns where the sentence after the dateline begins, or {@code start} where there is none. */
  int end(String text, int start, int end) {
    Matcher sender = SENDER.matcher(text).region(start, end);
    if (sender.lookingAt()) {
      return sender.end();
    }
    Matcher opening = OPENING.matcher(text).region(start, end);
    if (!opening.lookingAt()) {
      return start;
    }
    String place = opening.group(1);
    while (!places.contains(place) && place.indexOf(' ') > 0) {
      place = place.substring(0, place.lastIndexOf(' '));
    }
    boolean whole = place.equals(opening.group(1));
    if (!places.contains(place)) {
      return start;
    }
    return whole ? opening.end() : start + place.length() + 1;
  }
}
