package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a text in whichever form sources give them: one a line, wrapped at a
 * column, or run together without a blank between them.
 */
final class Paragraphs {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");

  /** A full stop between a word and a capital with no blank: here one paragraph met another. */
  private static final Pattern SEAM =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{Nd})%”’\"]{2}[.!?])(?=[”’\"]?[“‘\"]?\\p{Lu}(?:\\p{Ll}|[’' ]))");

  /** A shorter line that is left open is a label or an entry of a list, not wrapped text. */
  private static final int WRAP_MIN = 45;

  private static final int WRAP_MAX = 110;

  /** Of this many lines that others follow directly, one can tell whether the text is wrapped. */
  private static final int ENOUGH_LINES = 4;

  /** Wrapped text breaks this share of its lines within a sentence, at least. */
  private static final double OPEN_SHARE = 0.3;

  /** A line of this share of the column ends its paragraph. */
  private static final double SHORT_LINE = 0.75;

  private Paragraphs() {}

  /** Returns the paragraphs from the UTF-16 index on, in text order, without blank ones. */
  static List<TextLine> of(String text, int from) {
    List<TextLine> lines = lines(text, from);
    int column = column(text, lines);
    List<TextLine> paragraphs = new ArrayList<>();
    for (TextLine line : lines) {
      TextLine last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
      if (last != null && goesOn(text, last, line, column)) {
        paragraphs.set(paragraphs.size() - 1, last.joined(line));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs.stream().flatMap(line -> split(text, line).stream()).toList();
  }

  private static List<TextLine> lines(String text, int from) {
    List<TextLine> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text).region(from, text.length());
    int previousEnd = from;
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        String between = text.substring(previousEnd, matcher.start());
        boolean blank = lines.isEmpty() || between.chars().filter(c -> c == '\n').count() > 1;
        lines.add(new TextLine(matcher.start(), matcher.end(), matcher.start(), blank));
        previousEnd = matcher.end();
      }
    }
    return lines;
  }

  /** Returns the column at which the text is wrapped, or 0 if it is not. */
  private static int column(String text, List<TextLine> lines) {
    int followed = 0;
    int open = 0;
    int longest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      longest = Math.max(longest, lines.get(i).lastLength());
      if (!lines.get(i + 1).afterBlank()) {
        followed++;
        open += isOpen(text, lines.get(i)) && lines.get(i).lastLength() >= WRAP_MIN ? 1 : 0;
      }
    }
    boolean wrapped =
        longest <= WRAP_MAX && followed >= ENOUGH_LINES && open >= OPEN_SHARE * followed;
    return wrapped ? longest : 0;
  }

  private static boolean goesOn(String text, TextLine last, TextLine next, int column) {
    char end = lastChar(text, last);
    if (next.afterBlank()) {
      return end == ',' && last.lastLength() >= WRAP_MIN;
    }
    if (column > 0 && last.lastLength() >= SHORT_LINE * column) {
      return true;
    }
    return last.lastLength() >= WRAP_MIN
        && last.lastLength() <= WRAP_MAX
        && isOpen(text, last)
        && Character.isLowerCase(next.of(text).strip().charAt(0));
  }

  private static boolean isOpen(String text, TextLine line) {
    char end = lastChar(text, line);
    return Character.isLetterOrDigit(end) || end == ',' || end == ';';
  }

  private static char lastChar(String text, TextLine line) {
    String words = line.of(text).strip();
    return words.charAt(words.length() - 1);
  }

  private static List<TextLine> split(String text, TextLine line) {
    List<TextLine> parts = new ArrayList<>();
    Matcher seam = SEAM.matcher(text).region(line.start(), line.end());
    seam.useTransparentBounds(true);
    int start = line.start();
    while (seam.find()) {
      int cut = seam.start() + (closesQuote(text, line.start(), seam.start()) ? 1 : 0);
      if (!isAddress(text, seam.start())) {
        parts.add(new TextLine(start, cut, start, line.afterBlank()));
        start = cut;
      }
    }
    parts.add(new TextLine(start, line.end(), start, line.afterBlank()));
    return parts;
  }

  private static boolean closesQuote(String text, int from, int at) {
    char mark = text.charAt(at);
    boolean straight = mark == '"';
    long before = text.substring(from, at).chars().filter(c -> c == '"').count();
    return mark == '”' || mark == '’' || (straight && before % 2 == 1);
  }

  /** Tells whether the word around the index is an address of the web, which has such stops. */
  private static boolean isAddress(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at);
    return word.contains("/") || word.contains("@") || word.startsWith("www.");
  }
}
