package org.chancery.wikidata.http;

import java.time.Duration;

/** How a client waits before it asks again; tests do not wait. */
@FunctionalInterface
public interface Pause {
  /** Returns when the time is over. */
  void last(Duration time) throws InterruptedException;

  /** Waits in real time. */
  static void sleep(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }
}
