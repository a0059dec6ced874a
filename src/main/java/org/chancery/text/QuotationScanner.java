package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.article.Article.Block;
import org.jspecify.annotations.Nullable;

/** One walk over an article's blocks in search of quotation marks. */
final class QuotationScanner {
  /** Lines that one quotation may cross where a text breaks its lines after every sentence. */
  private static final int MAX_LINES = 6;

  private final String text;
  private final List<Block> blocks;
  private final List<Quotation> found = new ArrayList<>();

  QuotationScanner(Article article) {
    this.text = article.text();
    this.blocks = article.blocks();
  }

  List<Quotation> scan() {
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      from = Math.max(from, block.start());
      while (from < block.end()) {
        from = next(i, block, from);
      }
    }
    return List.copyOf(found);
  }

  /** Adds the first quotation from the offset on; returns where to look for the next. */
  private int next(int paragraph, Block block, int from) {
    QuotationMark mark = QuotationMark.next(text, from, block);
    if (mark == null) {
      return block.end();
    }
    if (!mark.mayOpen()) {
      return mark.end();
    }
    return mark.isDouble()
        ? openDouble(paragraph, block, mark)
        : openSingle(paragraph, block, mark);
  }

  private int openDouble(int paragraph, Block block, QuotationMark open) {
    int depth = 1;
    QuotationMark mark = nextDouble(block, open.end());
    while (mark != null) {
      if (mark.mustOpen()) {
        if (!isNested(block, mark)) {
          return addUnclosed(paragraph, block, open, mark.start());
        }
        depth++;
      } else if (--depth == 0) {
        return add(paragraph, open, mark);
      }
      mark = nextDouble(block, mark.end());
    }
    return addUnclosed(paragraph, block, open, block.end());
  }

  /** Whether two closing marks follow before the next opening one. */
  private boolean isNested(Block block, QuotationMark inner) {
    QuotationMark first = nextDouble(block, inner.end());
    if (first == null || first.mustOpen()) {
      return false;
    }
    QuotationMark second = nextDouble(block, first.end());
    return second != null && !second.mustOpen();
  }

  private @Nullable QuotationMark nextDouble(Block block, int from) {
    QuotationMark mark = QuotationMark.next(text, from, block);
    while (mark != null && !mark.isDouble()) {
      mark = QuotationMark.next(text, mark.end(), block);
    }
    return mark;
  }

  /** Ends a quotation without a closing mark of its kind. */
  private int addUnclosed(int paragraph, Block block, QuotationMark open, int limit) {
    QuotationMark other = lastSentenceCloser(block, open.end(), limit);
    if (other != null) {
      return add(paragraph, open, other);
    }
    if (limit == block.end()) {
      QuotationMark later = closerOnLaterLine(paragraph);
      if (later != null) {
        return add(paragraph, open, later);
      }
    }
    return add(paragraph, open, limit, limit, false);
  }

  /** Returns a single mark that stands where a quotation would end, before the limit. */
  private @Nullable QuotationMark lastSentenceCloser(Block block, int from, int limit) {
    QuotationMark mark = QuotationMark.next(text, from, block);
    while (mark != null && mark.start() < limit) {
      if (!mark.isDouble() && mark.closesPhrase()) {
        return mark;
      }
      mark = QuotationMark.next(text, mark.end(), block);
    }
    return null;
  }

  /** Returns the closing mark in one of the next lines, unless a paragraph ends before it. */
  private @Nullable QuotationMark closerOnLaterLine(int paragraph) {
    int last = Math.min(paragraph + MAX_LINES, blocks.size() - 1);
    for (int i = paragraph + 1; i <= last; i++) {
      if (isParagraphBreak(blocks.get(i - 1), blocks.get(i))) {
        return null;
      }
      QuotationMark mark = nextDouble(blocks.get(i), blocks.get(i).start());
      if (mark != null) {
        return mark.mustOpen() || mark.start() == blocks.get(i).start() ? null : mark;
      }
    }
    return null;
  }

  private boolean isParagraphBreak(Block before, Block after) {
    return text.substring(before.end(), after.start()).chars().filter(c -> c == '\n').count() > 1;
  }

  private int openSingle(int paragraph, Block block, QuotationMark open) {
    QuotationMark likely = null;
    QuotationMark mark = QuotationMark.next(text, open.end(), block);
    while (mark != null) {
      if (mark.mayClose()) {
        if (!mark.mayBePossessive()) {
          return add(paragraph, open, mark);
        }
        likely = likely == null ? mark : likely;
      }
      if (mark.isDouble() && mark.mustOpen()) {
        mark = nextDouble(block, mark.end());
      }
      mark = mark == null ? null : QuotationMark.next(text, mark.end(), block);
    }
    if (likely != null) {
      return add(paragraph, open, likely);
    }
    boolean wholeParagraph = open.isCurly() && open.start() == block.start();
    return wholeParagraph ? add(paragraph, open, block.end(), block.end(), false) : open.end();
  }

  private int add(int paragraph, QuotationMark open, QuotationMark close) {
    return add(paragraph, open, close.start(), close.end(), true);
  }

  private int add(int paragraph, QuotationMark open, int wordsEnd, int end, boolean closed) {
    int from = open.end();
    int to = wordsEnd;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      Span span = new Span(open.start(), closed ? end : to);
      found.add(new Quotation(paragraph, span, new Span(from, to), closed, continues(open)));
    }
    return end;
  }

  private boolean continues(QuotationMark open) {
    if (found.isEmpty()) {
      return false;
    }
    Quotation before = found.get(found.size() - 1);
    return !before.closed()
        && text.substring(before.span().end(), open.start()).isBlank()
        && text.substring(before.span().end(), open.start()).indexOf('\n') >= 0;
  }
}
