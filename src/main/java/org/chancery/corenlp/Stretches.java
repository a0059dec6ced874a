package org.chancery.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Span;

/**
 * Cuts text into stretches that CoreNLP takes in time proportional to their length. Its tokenizer
 * looks ahead over runs of punctuation, and the time of its models grows with the length of a
 * sentence; neither can be interrupted, so the guard stands before them.
 */
final class Stretches {
  /** More characters than any paragraph of the news has that is made of sentences. */
  private static final int MAX_CHARS = 4_000;

  /** Characters without a space that are no word, name or address any more. */
  private static final int MAX_WORD_CHARS = 200;

  private static final Pattern NO_LANGUAGE = Pattern.compile("\\S{" + MAX_WORD_CHARS + ",}+");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!][\"'\u201d\u2019)]*\\s+(?=[\\p{Lu}\"'\u201c\u2018])");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Stretches() {}

  /**
   * Returns the stretches of {@code text} between {@code start} and {@code end} in order, as UTF-16
   * indices. Runs without a space that are too long for a word are left out; a stretch that is too
   * long is cut after a sentence, or else between two words.
   */
  static List<Span> of(String text, int start, int end) {
    List<Span> stretches = new ArrayList<>();
    Matcher junk = NO_LANGUAGE.matcher(text).region(start, end);
    int from = start;
    while (junk.find()) {
      cut(text, from, junk.start(), stretches);
      from = junk.end();
    }
    cut(text, from, end, stretches);
    return stretches;
  }

  private static void cut(String text, int start, int end, List<Span> stretches) {
    int from = start;
    while (end - from > MAX_CHARS) {
      int to = lastEnd(SENTENCE_END, text, from);
      to = to > from ? to : lastEnd(SPACE, text, from);
      stretches.add(new Span(from, to));
      from = to;
    }
    if (from < end) {
      stretches.add(new Span(from, end));
    }
  }

  private static int lastEnd(Pattern border, String text, int from) {
    Matcher matcher = border.matcher(text).region(from, from + MAX_CHARS);
    int last = from;
    while (matcher.find()) {
      last = matcher.end();
    }
    return last;
  }
}
