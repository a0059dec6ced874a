package org.chancery.server.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a while to make and is then kept, since the store does not change while it
 * is served. Whoever asks earlier waits; may be asked by several threads.
 */
public final class Prepared<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  /** Keeps what the maker makes when it is first asked for. */
  public Prepared(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T result = made;
    if (result == null) {
      result = maker.get();
      made = result;
    }
    return result;
  }
}
