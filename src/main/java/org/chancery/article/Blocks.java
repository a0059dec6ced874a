package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Article.Block;

/** Splits an article's text into the blocks that are read. */
public final class Blocks {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  private Blocks() {}

  /** Returns one block for each line that is not blank, the first being the headline. */
  public static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      if (!lines.group().isBlank()) {
        Block.Kind kind = blocks.isEmpty() ? Block.Kind.HEADLINE : Block.Kind.BODY;
        blocks.add(new Block(lines.start(), lines.end(), kind));
      }
    }
    return blocks;
  }
}
