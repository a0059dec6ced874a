package org.chancery.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells how much is done: on a terminal by a line that changes, elsewhere by a line now and then
 * for whoever reads the log.
 */
interface Progress extends AutoCloseable {
  /** Tells that so much is done. */
  void done(long amount);

  /** Tells how much there is to do in all; less than 0 when that is unknown. */
  default void outOf(long all) {}

  @Override
  default void close() {}

  /**
   * Returns what suits the console.
   *
   * @param quiet whether nothing is to be told
   * @param unit what is counted, as in {@code articles}
   */
  static Progress on(Console console, boolean quiet, InstantSource clock, String unit) {
    if (quiet) {
      return amount -> {};
    }
    return console.terminal() ? new Bar(console.err(), unit) : new Log(console.err(), clock, unit);
  }

  /** A line that changes. */
  final class Bar implements Progress {
    private static final int UPDATE_MILLIS = 500;

    private final ProgressBar bar;

    private Bar(PrintStream err, String unit) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(unit)
              .setInitialMax(-1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .showSpeed()
              .build();
    }

    @Override
    public void done(long amount) {
      bar.stepTo(amount);
    }

    @Override
    public void outOf(long all) {
      bar.maxHint(all);
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line a minute; nothing for runs that are shorter. */
  final class Log implements Progress {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final PrintStream err;
    private final InstantSource clock;
    private final String unit;
    private Instant next;

    private Log(PrintStream err, InstantSource clock, String unit) {
      this.err = err;
      this.unit = unit;
      this.clock = clock;
      this.next = clock.instant().plus(PAUSE);
    }

    @Override
    public void done(long amount) {
      Instant now = clock.instant();
      if (!now.isBefore(next)) {
        err.printf(Locale.ROOT, "%,d %s done%n", amount, unit);
        next = now.plus(PAUSE);
      }
    }
  }
}
