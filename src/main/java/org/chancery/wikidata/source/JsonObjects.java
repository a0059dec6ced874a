package org.chancery.wikidata.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Cuts a stream of JSON into its outermost objects, whether they stand one a line, in one array, or
 * simply one after another. It looks at every byte once and decodes none; on the way it notes
 * whether an object speaks of a property or item that is looked for, so that the many others need
 * not be parsed.
 */
final class JsonObjects {
  /** No entity of Wikidata is nearly as long; what is has lost its end. */
  private static final int LONGEST = 64 << 20;

  private static final int CHUNK = 1 << 16;

  /** What became of an object. */
  enum Found {
    /** It is whole. */
    WHOLE,
    /** It breaks off or runs on; reading goes on with the next line. */
    BROKEN,
    /** The stream has come to its end. */
    NONE
  }

  private final InputStream in;
  private final LongPredicate properties;
  private final LongPredicate items;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int limit;
  private long before;

  private byte[] object = new byte[CHUNK];
  private int length;
  private boolean wanted;

  private int depth;
  private boolean inString;
  private boolean escaped;
  private byte previous;

  /** The string that is being read: its first letter, and the number after it or -1. */
  private byte letter;

  private long number;

  /**
   * Makes a reader.
   *
   * @param in what to read, from its beginning or from a {@link #position}
   * @param position how many bytes stand before it
   * @param properties numbers of properties that are looked for
   * @param items numbers of items that are looked for
   */
  JsonObjects(InputStream in, long position, LongPredicate properties, LongPredicate items) {
    this.in = in;
    this.before = position;
    this.properties = properties;
    this.items = items;
  }

  /** Goes to the next object. */
  Found next() throws IOException {
    length = 0;
    wanted = false;
    depth = 0;
    inString = false;
    escaped = false;
    previous = 0;
    while (at < limit || fill()) {
      if (depth == 0 && !skipToObject()) {
        continue;
      }
      int start = at;
      Found found = scan();
      keep(start, at);
      if (found != Found.NONE) {
        return found;
      }
      if (length > LONGEST) {
        return skipLine();
      }
    }
    return depth > 0 ? ended() : Found.NONE;
  }

  /** Whether the object speaks of something that is looked for. */
  boolean wanted() {
    return wanted;
  }

  /** Returns the bytes of the object, of which only the first {@link #length} count. */
  byte[] bytes() {
    return object;
  }

  /** Returns how many bytes the object has. */
  int length() {
    return length;
  }

  /** Returns how many bytes of the stream have been looked at. */
  long position() {
    return before + at;
  }

  private boolean fill() throws IOException {
    before += limit;
    at = 0;
    limit = Math.max(0, in.read(chunk, 0, CHUNK));
    return limit > 0;
  }

  private Found ended() {
    depth = 0;
    return Found.BROKEN;
  }

  private boolean skipToObject() {
    while (at < limit) {
      if (chunk[at] == '{') {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Reads on to the end of the object or of the chunk. */
  private Found scan() {
    while (at < limit) {
      byte b = chunk[at];
      if (inString) {
        if (b == '\n') {
          return Found.BROKEN;
        }
        string(b);
      } else if (b == '"') {
        inString = true;
        letter = 0;
        number = -1;
      } else if (b == '{') {
        if (depth > 0 && previous == '\n') {
          return Found.BROKEN;
        }
        depth++;
      } else if (b == '}' && --depth == 0) {
        at++;
        return Found.WHOLE;
      }
      previous = b;
      at++;
    }
    return Found.NONE;
  }

  private void string(byte b) {
    if (escaped) {
      escaped = false;
      number = -1;
    } else if (b == '"') {
      inString = false;
      wanted = wanted || isWanted();
    } else if (letter == 0) {
      letter = b;
      number = b == 'P' || b == 'Q' ? 0 : -1;
      escaped = b == '\\';
    } else if (b == '\\') {
      escaped = true;
    } else if (number >= 0) {
      number = b >= '0' && b <= '9' ? number * 10 + b - '0' : -1;
    }
  }

  private boolean isWanted() {
    return number > 0 && (letter == 'P' ? properties : items).test(number);
  }

  private void keep(int from, int to) {
    int more = to - from;
    if (length + more > object.length) {
      object = Arrays.copyOf(object, Math.max(object.length * 2, length + more));
    }
    System.arraycopy(chunk, from, object, length, more);
    length += more;
  }

  /** Leaves out the rest of the line, so that what is next begins whole. */
  private Found skipLine() throws IOException {
    length = 0;
    object = new byte[CHUNK];
    while (at < limit || fill()) {
      if (chunk[at++] == '\n') {
        break;
      }
    }
    return ended();
  }
}
