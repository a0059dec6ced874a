package org.chancery.article;

/**
 * Something in the data that kept an article, or a part of it, from being read. A problem is a
 * value that is counted and reported; the run goes on.
 *
 * @param where what the problem is about, for a person to find it: a file, a file and a line, or an
 *     article's id
 * @param kind what sort of problem it is, for counting
 * @param reason what is wrong, one line
 * @param remedy what the user can do about it, one line
 */
public record Problem(String where, Kind kind, String reason, String remedy) {

  /** The sorts of problems. */
  public enum Kind {
    /** There is no text to read. */
    EMPTY,
    /** The bytes are not text. */
    BINARY,
    /** The bytes are not in the encoding they should be in. */
    ENCODING,
    /** The record or page cannot be parsed. */
    SYNTAX,
    /** The record or page is parsed but holds no article. */
    NOT_AN_ARTICLE,
    /** A limit on size is passed. */
    TOO_LARGE,
    /** A symbolic link that is not followed. */
    LINK,
    /** The file system refused. */
    UNREADABLE,
    /** Two articles of one run have the same id. */
    DUPLICATE,
    /** An article was read but its facts could not be extracted. */
    EXTRACTION,
    /** Facts were extracted but do not conform to the shapes. */
    INVALID
  }

  /** Returns the line of the report. */
  @Override
  public String toString() {
    return where + ": " + reason + "; " + remedy;
  }
}
