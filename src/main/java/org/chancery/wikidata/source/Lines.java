package org.chancery.wikidata.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads UTF-8 lines and knows how many bytes they take. */
final class Lines {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int limit;
  private long before;

  /**
   * Makes a reader.
   *
   * @param in what to read
   * @param position how many bytes stand before it
   */
  Lines(InputStream in, long position) {
    this.in = in;
    this.before = position;
  }

  /** Returns how many bytes have been read, with those that stand before. */
  long position() {
    return before + at;
  }

  /** Returns the next line without its end; null when there is none. */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream begun = null;
    while (at < limit || fill()) {
      int end = at;
      while (end < limit && chunk[end] != '\n') {
        end++;
      }
      if (end < limit && begun == null) {
        String line = new String(chunk, at, end - at, StandardCharsets.UTF_8);
        at = end + 1;
        return line;
      }
      begun = begun == null ? new ByteArrayOutputStream() : begun;
      begun.write(chunk, at, end - at);
      at = Math.min(end + 1, limit);
      if (end < limit) {
        break;
      }
    }
    return begun == null ? null : begun.toString(StandardCharsets.UTF_8);
  }

  private boolean fill() throws IOException {
    before += limit;
    at = 0;
    limit = Math.max(0, in.read(chunk, 0, CHUNK));
    return limit > 0;
  }
}
