package org.chancery.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Where articles come from: a file or the standard input.
 *
 * @param where name for messages
 * @param stem name without folder and endings, from which ids are made
 * @param content opens the bytes, unpacked
 */
record Origin(String where, String stem, Content content) {
  private static final String GZIP = ".gz";

  /** Opens bytes. */
  interface Content {
    /** Returns the bytes from the beginning; the caller closes them. */
    InputStream open() throws IOException;
  }

  /** Returns the origin for a file, which is unpacked if its name ends in {@code .gz}. */
  static Origin of(Path file) {
    return new Origin(file.toString(), stem(file), () -> open(file));
  }

  /** Returns the name of a file in lower case, without {@code .gz}. */
  static String plainName(Path file) {
    String name = fileName(file).toLowerCase(Locale.ROOT);
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }

  private static String stem(Path file) {
    String name = fileName(file).substring(0, plainName(file).length());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    return fileName(file).toLowerCase(Locale.ROOT).endsWith(GZIP) ? unpack(bytes) : bytes;
  }

  private static InputStream unpack(InputStream bytes) throws IOException {
    try {
      return new BufferedInputStream(new GZIPInputStream(bytes));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /**
   * Returns all bytes.
   *
   * @param limit so many bytes at most; more are never taken into memory, however well packed
   */
  byte[] bytes(int limit) throws Unreadable {
    byte[] bytes;
    try (InputStream in = content.open()) {
      bytes = in.readNBytes(limit + 1);
    } catch (IOException e) {
      throw failure(e);
    }
    if (bytes.length > limit) {
      throw Limits.tooLarge("the file", limit);
    }
    return bytes;
  }

  /** Returns what to report when the bytes cannot be had. */
  static Unreadable failure(IOException e) {
    return new Unreadable(
        Problem.Kind.UNREADABLE,
        "cannot be read (" + e + ")",
        "check that the file exists, is readable and, if packed, whole");
  }
}
