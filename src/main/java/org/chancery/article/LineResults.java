package org.chancery.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file that holds one a line. Holds one line at a time; a line that is too long is
 * passed over without being held.
 */
final class LineResults implements Results {
  /** Makes an article of one record. */
  interface RecordReader {
    /** Returns the article; {@code fallbackId} serves a record without an id. */
    Article read(String record, String fallbackId) throws Unreadable;
  }

  private final Origin origin;
  private final RecordReader reader;
  private @Nullable InputStream in;
  private @Nullable ReadResult next;
  private int line;
  private boolean done;

  LineResults(Origin origin, RecordReader reader) {
    this.origin = origin;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !done) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReadResult result = next;
    next = null;
    if (result == null) {
      throw new NoSuchElementException();
    }
    return result;
  }

  private @Nullable ReadResult advance() {
    try {
      InputStream open = in == null ? new BufferedInputStream(origin.content().open()) : in;
      in = open;
      Optional<byte[]> bytes = line(open);
      if (bytes.isEmpty()) {
        done = true;
        return line == 0 ? empty() : null;
      }
      line++;
      return record(bytes.get());
    } catch (IOException e) {
      done = true;
      return Origin.failure(e).at(origin.where());
    }
  }

  private ReadResult empty() {
    return new Unreadable(
            Problem.Kind.EMPTY, "is empty", "remove it from the input or give it a text")
        .at(origin.where());
  }

  private @Nullable ReadResult record(byte[] bytes) {
    try {
      if (bytes.length > Limits.ARTICLE_BYTES) {
        throw Limits.tooLarge("the record", Limits.ARTICLE_BYTES);
      }
      String record = Decoding.text(bytes).strip();
      if (record.isEmpty()) {
        return null;
      }
      return new ReadResult.Good(reader.read(record, origin.stem() + "-" + line));
    } catch (Unreadable e) {
      return e.at(origin.where() + ", line " + line);
    }
  }

  /**
   * Returns the bytes of the next line, a little more than the limit at most; nothing at the end.
   */
  private static Optional<byte[]> line(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    while (b >= 0 && b != '\n') {
      if (bytes.size() <= Limits.ARTICLE_BYTES) {
        bytes.write(b);
      }
      b = in.read();
    }
    return Optional.of(bytes.toByteArray());
  }

  @Override
  public void close() {
    done = true;
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
