package org.chancery.wikidata.live;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {
  /** Returns after that time. */
  void pause(Duration time) throws InterruptedException;

  /** Waits in real time. */
  static void sleep(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }
}
