package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;
import org.jspecify.annotations.Nullable;

/** Tells lines that are no part of a story, by {@code data/reading/furniture.tsv}. Immutable. */
final class Furniture {
  private static final String TABLE = "data/reading/furniture.tsv";

  /** A paragraph of this many characters is story, whatever line pattern it happens to match. */
  private static final int LONGEST = 400;

  /** How much goes with a line. */
  enum Effect {
    /** The line alone is left out. */
    LINE,
    /** The line is left out if it stands before the first paragraph. */
    LEAD,
    /** The line and all that follows is left out. */
    REST,
    /** From the pattern to the line's end is left out, however long the line. */
    TAIL
  }

  private record Rule(Pattern pattern, Effect effect) {}

  private final List<Rule> rules = new ArrayList<>();

  Furniture() {
    for (DataTable.Row row : DataTable.read(TABLE).rows()) {
      Effect effect = Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
      rules.add(new Rule(Pattern.compile(row.get("pattern")), effect));
    }
  }

  /** Returns what is to be done with the line; null if it is story, in whole or up to its tail. */
  @Nullable Effect effect(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    for (Rule rule : rules) {
      if (rule.effect() != Effect.TAIL && rule.pattern().matcher(line).find()) {
        return rule.effect();
      }
    }
    return null;
  }

  /** Returns the length of the line without furniture at its end. */
  int storyLength(String line) {
    int length = line.length();
    for (Rule rule : rules) {
      Matcher tail = rule.pattern().matcher(line);
      if (rule.effect() == Effect.TAIL && tail.find()) {
        length = Math.min(length, tail.start());
      }
    }
    return line.substring(0, length).stripTrailing().length();
  }

  /** Returns the paragraphs of a page that are story. */
  List<String> without(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      Effect effect = effect(paragraph);
      if (effect == Effect.REST && i > paragraphs.size() / 2) {
        break;
      }
      boolean story = effect == null || (effect == Effect.LEAD && i > 2);
      if (story && storyLength(paragraph) > 0) {
        kept.add(paragraph.substring(0, storyLength(paragraph)));
      }
    }
    return kept;
  }
}
