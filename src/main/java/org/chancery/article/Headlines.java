package org.chancery.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the headline among the first lines of a text, where junk may stand before it. */
final class Headlines {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Junk may stand before the headline, but not much of it. */
  private static final int LINES_BEFORE = 25;

  /** A longer line that ends like a sentence is the story's first paragraph. */
  private static final int LONGEST_HEADLINE = 120;

  /** No headline is longer than this, however it ends. */
  private static final int PARAGRAPH = 250;

  /** With fewer words, a line is the name of a section or a house rather than a headline. */
  private static final int WORDS = 4;

  /** A line of this many words that ends with a full stop belongs to the story. */
  private static final int SENTENCE = 8;

  private static final String CLOSING = "”’\"'";

  /** Of the words of the title as it is known elsewhere, the headline has at least this share. */
  private static final double SAME = 0.75;

  private final Furniture furniture;

  Headlines(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * Returns the index of the headline, or -1 where the text has none.
   *
   * @param title the headline as it is known apart from the text, or null
   */
  int find(String text, List<TextLine> lines, @Nullable String title) {
    List<String> first = lines.stream().limit(LINES_BEFORE).map(line -> line.of(text)).toList();
    int known = title == null ? -1 : titled(first, words(title));
    return known >= 0 ? known : likely(first);
  }

  private static int titled(List<String> lines, Set<String> title) {
    for (int i = 0; i < lines.size(); i++) {
      Set<String> words = words(lines.get(i));
      long shared = words.stream().filter(title::contains).count();
      boolean same = words.equals(title) && !title.isEmpty();
      int fewer = Math.min(words.size(), title.size());
      boolean alike =
          fewer >= WORDS && lines.get(i).length() <= PARAGRAPH && shared >= SAME * fewer;
      if (same || alike) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the first line before the story that is neither furniture nor a mere label. */
  private int likely(List<String> lines) {
    int label = -1;
    for (int i = 0; i < lines.size() && !isStory(lines.get(i)); i++) {
      String line = lines.get(i).strip();
      if (furniture.effect(line) == null && !isSentence(line) && !line.endsWith(":")) {
        if (words(line).size() >= WORDS) {
          return i;
        }
        label = label < 0 && words(line).size() > 1 ? i : label;
      }
    }
    return label;
  }

  /** Whether the story has begun with the line, so that no headline can follow. */
  private boolean isStory(String line) {
    String words = line.strip();
    boolean quoted = words.endsWith("”") || words.endsWith("\"");
    boolean told = isSentence(words) && words(words).size() >= SENTENCE;
    return words.length() > PARAGRAPH
        || (quoted && words.length() > LONGEST_HEADLINE)
        || (told && furniture.effect(words) == null);
  }

  private static boolean isSentence(String line) {
    int end = line.length();
    while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && line.charAt(end - 1) == '.';
  }

  private static Set<String> words(String line) {
    Set<String> words = new LinkedHashSet<>(List.of(NO_WORD.split(line.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }
}
