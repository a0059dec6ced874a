package org.chancery.article;

/**
 * Reads one format of article files. A new format is a class that implements this and a line in
 * {@link ArticleSource}.
 */
interface ArticleReader {

  /**
   * Tells whether a file is of this format.
   *
   * @param name the file's name in lower case, without {@code .gz}
   */
  boolean reads(String name);

  /** Returns the articles of the file; whatever is wrong with them is a result, too. */
  Results read(Origin origin);
}
