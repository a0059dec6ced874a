package org.chancery.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of publication in metadata, addresses and datelines. Never today for want of a better. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|"
          + "Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?$");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/_-](\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/_-]|$)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})\\b");

  /** In a sentence, as opposed to a dateline, other words stand about a date. */
  private static final Pattern WORD_OF_SENTENCE =
      Pattern.compile("(?<![\\p{L}’'])(?!updated|published|posted|modified)\\p{Ll}{3,}");

  /** A dateline stands at the head of the text; dates further down are the story's. */
  private static final int HEAD_CHARS = 700;

  /** Besides its date, a date line has a time, a zone, a place or an agency, and little else. */
  private static final int REST_CHARS = 45;

  /** What ends a dateline. */
  private static final Pattern DASH = Pattern.compile("(?<=[ /)])(?:-{1,2}|[–—])(?= )");

  /** A dash further into a line is the sentence's. */
  private static final int LEAD_CHARS = 80;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private Dates() {}

  /** Returns the day that a metadata value gives, as written in its own zone, or null. */
  static @Nullable LocalDate of(@Nullable String value) {
    if (value == null) {
      return null;
    }
    Matcher iso = ISO.matcher(value);
    if (iso.find()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher compact = COMPACT.matcher(value.strip());
    return compact.find()
        ? day(compact.group(1), compact.group(2), compact.group(3))
        : inWords(value, value.length());
  }

  /** Returns the day that the path of an address gives, or null. */
  static @Nullable LocalDate ofAddress(@Nullable String url) {
    Matcher path = url == null ? null : IN_ADDRESS.matcher(url);
    return path != null && path.find() ? day(path.group(1), path.group(2), path.group(3)) : null;
  }

  /**
   * Returns the day of a dateline ("BEIJING, June 17, 2019 (Reuters) -") or of a line that is
   * little more than a date, near the head of the text; null where the year is not told.
   *
   * @param headline the headline, in which a date is the story's, or null
   */
  static @Nullable LocalDate ofDateline(String text, @Nullable String headline) {
    String head = text.substring(0, Math.min(text.length(), HEAD_CHARS));
    return head.lines()
        .filter(line -> !line.equals(headline))
        .flatMap(line -> leads(line).stream())
        .map(Dates::ofLead)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate ofLead(String lead) {
    LocalDate date = inWords(lead, REST_CHARS);
    boolean iso = date == null && ISO.matcher(lead).find() && lead.length() <= REST_CHARS;
    return iso ? of(lead) : date;
  }

  /** Returns what may be a dateline: what stands before a dash, or the line if it has none. */
  private static List<String> leads(String line) {
    List<String> leads = new ArrayList<>();
    Matcher dash = DASH.matcher(line).region(0, Math.min(line.length(), LEAD_CHARS));
    while (dash.find()) {
      leads.add(line.substring(0, dash.start()));
    }
    return leads.isEmpty() ? List.of(line) : leads;
  }

  private static @Nullable LocalDate inWords(String words, int restAllowed) {
    Matcher m = MONTH_FIRST.matcher(words);
    if (m.find() && isRest(words, m, restAllowed)) {
      return day(m.group(3), month(m.group(1)), m.group(2));
    }
    m = DAY_FIRST.matcher(words);
    if (m.find() && isRest(words, m, restAllowed)) {
      return day(m.group(3), month(m.group(2)), m.group(1));
    }
    return null;
  }

  private static boolean isRest(String words, Matcher date, int allowed) {
    String rest = words.substring(0, date.start()) + " " + words.substring(date.end());
    return rest.length() <= allowed + 1 && !WORD_OF_SENTENCE.matcher(rest).find();
  }

  private static String month(String name) {
    String head = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return String.valueOf(MONTHS.indexOf(head) + 1);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
