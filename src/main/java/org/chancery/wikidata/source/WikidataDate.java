package org.chancery.wikidata.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points in time as Wikidata writes them, in the ISO form of the authority tables. */
final class WikidataDate {
  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int LATEST = 9999;
  private static final Pattern XSD = Pattern.compile("\\+?(\\d{4})-(\\d{2})-(\\d{2})T00:00:00Z");

  private WikidataDate() {}

  /**
   * Returns the date as precise as it is.
   *
   * @param precision 9 for a year, 10 for a month, 11 for a day; coarser ones give nothing
   */
  static Optional<String> iso(long year, int month, int day, int precision) {
    if (precision < YEAR || year < 1 || year > LATEST) {
      return Optional.empty();
    }
    if (precision == YEAR || month == 0) {
      return Optional.of(String.format(Locale.ROOT, "%04d", year));
    }
    return Optional.of(
        precision == MONTH || day == 0
            ? String.format(Locale.ROOT, "%04d-%02d", year, month)
            : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }

  /**
   * Returns the date of an xsd:dateTime.
   *
   * @param precision as above; null when it is not told, and then the first of January may as well
   *     mean the year, and is taken for it
   */
  static Optional<String> ofXsd(String lexical, @Nullable Integer precision) {
    Matcher parts = XSD.matcher(lexical);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(parts.group(2));
    int day = Integer.parseInt(parts.group(3));
    boolean vague = precision == null && month == 1 && day == 1;
    int known = precision == null ? MONTH + 1 : precision;
    return iso(Integer.parseInt(parts.group(1)), month, day, vague ? YEAR : known);
  }
}
