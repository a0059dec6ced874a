package org.chancery.article;

/** How large an article may be: what is larger is no article, and would cost everybody's memory. */
final class Limits {
  /** Bytes of a page, of a text file or of one line of JSON. */
  static final int ARTICLE_BYTES = 2_000_000;

  /** Bytes of a file that must be parsed as one JSON value. */
  static final int JSON_BYTES = 32_000_000;

  /** Characters of an article's text; live pages of several days reach half of it. */
  static final int TEXT_CHARS = 1_000_000;

  /** Elements within elements of a page; browsers, too, stop at about this depth. */
  static final int PAGE_DEPTH = 512;

  private Limits() {}

  /** Returns what to report of {@code what} that has more than {@code limit} bytes. */
  static Unreadable tooLarge(String what, int limit) {
    return new Unreadable(
        Problem.Kind.TOO_LARGE,
        String.format("%s is larger than %,d bytes", what, limit),
        "give one article a file or line");
  }
}
