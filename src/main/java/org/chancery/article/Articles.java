package org.chancery.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes articles from what the formats give; the same rules for all of them. */
final class Articles {
  private final @Nullable LocalDate defaultDate;
  private final Blocks blocks;

  /**
   * Makes the rules.
   *
   * @param defaultDate day of publication for articles that give none, or null
   * @param blocks what of a text is read
   */
  Articles(@Nullable LocalDate defaultDate, Blocks blocks) {
    this.defaultDate = defaultDate;
    this.blocks = blocks;
  }

  /**
   * Returns the article.
   *
   * @param given what is known about it
   * @param fallbackId id where none is given
   * @param text the text as given
   * @param bodyFrom UTF-16 index behind a header block, 0 where there is none
   */
  Article make(Metadata given, String fallbackId, String text, int bodyFrom) throws Unreadable {
    String clean = CleanText.of(text);
    if (clean.substring(bodyFrom).isBlank()) {
      throw new Unreadable(
          Problem.Kind.EMPTY, "has no text", "remove it from the input or give it a text");
    }
    if (clean.length() > Limits.TEXT_CHARS) {
      throw new Unreadable(
          Problem.Kind.TOO_LARGE,
          String.format("its text is longer than %,d characters", Limits.TEXT_CHARS),
          "split it into single articles");
    }
    List<Article.Block> read = blocks.of(clean, given.title(), bodyFrom);
    String headline = headline(clean, read);
    return new Article(
        given.id() == null ? fallbackId : given.id(),
        given.url(),
        given.title() == null ? headline : CleanText.of(given.title()),
        given.publisher(),
        date(given, clean, headline),
        clean,
        read);
  }

  private static @Nullable String headline(String text, List<Article.Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Article.Block.Kind.HEADLINE)
        .findFirst()
        .map(block -> text.substring(block.start(), block.end()))
        .orElse(null);
  }

  private @Nullable LocalDate date(Metadata given, String text, @Nullable String headline) {
    if (given.date() != null) {
      return given.date();
    }
    LocalDate address = Dates.ofAddress(given.url());
    if (address != null) {
      return address;
    }
    LocalDate line = Dates.ofDateline(text, headline);
    return line == null ? defaultDate : line;
  }
}
