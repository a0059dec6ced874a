package org.chancery.article;

import java.util.Iterator;
import java.util.List;

/**
 * The results of reading, one after the other. Nothing is read before it is asked for, so whoever
 * takes the articles sets the pace and holds only what it has taken. For one thread.
 */
public interface Results extends Iterator<ReadResult>, AutoCloseable {

  /** Closes the file that is being read, if any. */
  @Override
  void close();

  /** Returns results that are there already. */
  static Results of(ReadResult... results) {
    Iterator<ReadResult> given = List.of(results).iterator();
    return new Results() {
      @Override
      public boolean hasNext() {
        return given.hasNext();
      }

      @Override
      public ReadResult next() {
        return given.next();
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }
}
