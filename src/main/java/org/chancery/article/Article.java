package org.chancery.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was given, with what is known about it.
 *
 * <p>All offsets in this program that are not said to be otherwise are UTF-16 indexes into {@link
 * #text}, start inclusive, end exclusive. What goes into the graph is converted to Unicode code
 * points by {@link #codePointOffset}.
 *
 * @param id identifier, unique in a store: the record's own id or the file's stem
 * @param url address of the article, or null when unknown
 * @param title headline, or null when unknown
 * @param publisher name of the publishing house or site, or null when unknown
 * @param date day of publication, or null when neither metadata nor a dateline tells; relative
 *     dates then stay open
 * @param text the whole text as given, never normalised
 * @param blocks the paragraphs that are to be read, in text order; page furniture is left out, so
 *     the blocks need not cover the text
 */
public record Article(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate date,
    String text,
    List<Block> blocks) {

  public Article {
    blocks = List.copyOf(blocks);
  }

  /**
   * One paragraph or headline of the text.
   *
   * @param start first UTF-16 index
   * @param end index after the last character
   * @param kind what the block is to a reader
   */
  public record Block(int start, int end, Kind kind) {
    /** The roles of a block. */
    public enum Kind {
      /** The headline as it stands in the text. */
      HEADLINE,
      /** A paragraph of the story. */
      BODY
    }
  }

  /** Returns the number of Unicode code points before the UTF-16 index. */
  public int codePointOffset(int utf16Index) {
    return text.codePointCount(0, utf16Index);
  }
}
