package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Article.Block;
import org.chancery.data.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * Splits an article's text into the blocks that are read: the headline and the paragraphs, without
 * page furniture. What counts as furniture stands in {@code data/reading/furniture.tsv}. Immutable.
 */
public final class Blocks {
  private static final String TABLE = "data/reading/furniture.tsv";
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Junk may stand before the headline, but not much of it. */
  private static final int LINES_BEFORE_TITLE = 25;

  /** A paragraph of this many characters is story, whatever line pattern it happens to match. */
  private static final int LONGEST_FURNITURE = 400;

  /** Lines of wrapped text have about this length, but for a paragraph's last one. */
  private static final int WRAP_MIN = 50;

  private static final int WRAP_MAX = 100;

  private enum Effect {
    /** The line alone is left out. */
    LINE,
    /** The line and all that follows is left out. */
    REST
  }

  private record Rule(Pattern pattern, Effect effect) {}

  private record Line(int start, int end, boolean afterBlank) {
    int length() {
      return end - start;
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  /** Reads the table of furniture. */
  public Blocks() {
    for (DataTable.Row row : DataTable.read(TABLE).rows()) {
      Effect effect = Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
      rules.add(new Rule(Pattern.compile(row.get("pattern")), effect));
    }
  }

  /**
   * Returns the blocks of a text, in order.
   *
   * @param title the headline if it is known apart from the text, or null
   * @param from UTF-16 index to begin at
   */
  public List<Block> of(String text, @Nullable String title, int from) {
    List<Line> lines = joined(text, lines(text, from));
    int head = headline(text, lines, title);
    List<Block> blocks = new ArrayList<>();
    if (head >= 0) {
      blocks.add(new Block(lines.get(head).start(), lines.get(head).end(), Block.Kind.HEADLINE));
    }
    for (Line line : lines.subList(head + 1, lines.size())) {
      Effect effect = effect(text.substring(line.start(), line.end()).strip());
      if (effect == Effect.REST && blocks.size() > 1) {
        break;
      }
      if (effect == null) {
        blocks.add(new Block(line.start(), line.end(), Block.Kind.BODY));
      }
    }
    return blocks;
  }

  /** Returns the paragraphs of a page that are no furniture. */
  List<String> withoutFurniture(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Effect effect = effect(paragraphs.get(i));
      if (effect == Effect.REST && i > paragraphs.size() / 2) {
        break;
      }
      if (effect == null) {
        kept.add(paragraphs.get(i));
      }
    }
    return kept;
  }

  private @Nullable Effect effect(String line) {
    if (line.length() > LONGEST_FURNITURE) {
      return null;
    }
    for (Rule rule : rules) {
      if (rule.pattern().matcher(line).find()) {
        return rule.effect();
      }
    }
    return null;
  }

  /** Returns the line that is the title, else the first line that is no furniture and no text. */
  private int headline(String text, List<Line> lines, @Nullable String title) {
    if (title != null) {
      String wanted = letters(title);
      for (int i = 0; i < Math.min(lines.size(), LINES_BEFORE_TITLE); i++) {
        Line line = lines.get(i);
        if (!wanted.isEmpty() && letters(text.substring(line.start(), line.end())).equals(wanted)) {
          return i;
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String words = text.substring(lines.get(i).start(), lines.get(i).end()).strip();
      if (effect(words) == null) {
        return isSentence(words) ? -1 : i;
      }
    }
    return -1;
  }

  /** A text without a headline begins with its first sentence. */
  private static boolean isSentence(String line) {
    return line.length() > 120 && (line.endsWith(".") || line.endsWith("”") || line.endsWith("\""));
  }

  private static String letters(String words) {
    return LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static List<Line> lines(String text, int from) {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    int previousEnd = from;
    while (matcher.find(previousEnd)) {
      int start = matcher.start();
      int end = matcher.end();
      if (!text.substring(start, end).isBlank()) {
        long breaks = text.substring(previousEnd, start).chars().filter(c -> c == '\n').count();
        lines.add(new Line(start, end, lines.isEmpty() || breaks > 1));
      }
      previousEnd = end;
    }
    return lines;
  }

  /** Joins the lines of paragraphs that were wrapped at a column. */
  private static List<Line> joined(String text, List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && !line.afterBlank() && isWrapped(text, last, line)) {
        joined.set(joined.size() - 1, new Line(last.start(), line.end(), last.afterBlank()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isWrapped(String text, Line first, Line next) {
    int lastBreak = text.lastIndexOf('\n', first.end() - 1);
    int length = first.end() - Math.max(first.start(), lastBreak + 1);
    char end = text.charAt(first.end() - 1);
    boolean open = Character.isLetterOrDigit(end) || end == ',' || end == ';' || end == ' ';
    boolean goesOn = Character.isLowerCase(text.charAt(next.start()));
    return length >= WRAP_MIN && length <= WRAP_MAX && open && goesOn && next.length() <= WRAP_MAX;
  }
}
