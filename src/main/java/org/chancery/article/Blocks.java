package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Article.Block;
import org.jspecify.annotations.Nullable;

/**
 * Splits an article's text into the blocks that are read: the headline and the paragraphs, without
 * page furniture. What counts as furniture stands in {@code data/reading/furniture.tsv}. Immutable.
 */
public final class Blocks {
  /** A line of this many characters is no label, date or byline; with it the story has begun. */
  private static final int PARAGRAPH = 80;

  private final Furniture furniture = new Furniture();
  private final Headlines headlines = new Headlines(furniture);

  /** Reads the table of furniture. */
  public Blocks() {}

  /**
   * Returns the blocks of a text, in order; what stands before the headline is no story.
   *
   * @param title the headline if it is known apart from the text, or null
   * @param from UTF-16 index to begin at
   */
  public List<Block> of(String text, @Nullable String title, int from) {
    List<TextLine> lines = Paragraphs.of(text, from);
    int head = headlines.find(text, lines, title);
    List<Block> blocks = new ArrayList<>();
    if (head >= 0) {
      TextLine line = lines.get(head);
      blocks.add(new Block(line.start(), line.end(), Block.Kind.HEADLINE));
    }
    boolean lead = true;
    for (TextLine line : lines.subList(head + 1, lines.size())) {
      String words = line.of(text);
      Furniture.Effect effect = furniture.effect(words.strip());
      if (effect == Furniture.Effect.REST && !lead) {
        break;
      }
      boolean story = effect == null || (effect == Furniture.Effect.LEAD && !lead);
      int length = story ? furniture.storyLength(words) : 0;
      if (length > 0) {
        blocks.add(new Block(line.start(), line.start() + length, Block.Kind.BODY));
        lead = lead && !isParagraph(words.strip());
      }
    }
    return blocks;
  }

  private static boolean isParagraph(String line) {
    return line.length() >= PARAGRAPH;
  }

  /** Returns the paragraphs of a page that are story. */
  List<String> withoutFurniture(List<String> paragraphs) {
    return furniture.without(paragraphs);
  }
}
