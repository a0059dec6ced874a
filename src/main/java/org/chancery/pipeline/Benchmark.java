package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures contestants against a rival on the same articles in one run. Rounds are interleaved,
 * every other one in reverse order, so that a machine that gets slower or faster is unfair to
 * nobody.
 */
public final class Benchmark {
  /** One way to work through all articles once. */
  @FunctionalInterface
  public interface Pass {
    /** Works through all articles and returns when the last is done. */
    void run() throws Exception;
  }

  /**
   * What the rounds gave for one contestant.
   *
   * @param name the contestant
   * @param rates articles a second, by round
   * @param ratios its rate divided by the rival's in the same round, by round
   */
  public record Result(String name, List<Double> rates, List<Double> ratios) {
    /** Returns the median rate in articles a second. */
    public double rate() {
      return median(rates);
    }

    /** Returns the median of the rounds' ratios. */
    public double ratio() {
      return median(ratios);
    }

    /** Returns the smallest of the rounds' ratios. */
    public double lowestRatio() {
      return Collections.min(ratios);
    }

    /** Returns the largest of the rounds' ratios. */
    public double highestRatio() {
      return Collections.max(ratios);
    }

    private static double median(List<Double> values) {
      List<Double> sorted = values.stream().sorted().toList();
      int middle = sorted.size() / 2;
      return sorted.size() % 2 == 1
          ? sorted.get(middle)
          : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
  }

  private record Contestant(String name, Pass pass, List<Double> rates) {}

  private final int articles;
  private final LongSupplier nanoTime;
  private final List<Contestant> contestants = new ArrayList<>();

  /**
   * Makes a benchmark without contestants.
   *
   * @param articles number of articles that a pass works through
   * @param nanoTime the clock, as {@link System#nanoTime}
   */
  public Benchmark(int articles, LongSupplier nanoTime) {
    this.articles = articles;
    this.nanoTime = nanoTime;
  }

  /** Adds a contestant; the first one is the rival that the others are measured against. */
  public Benchmark add(String name, Pass pass) {
    contestants.add(new Contestant(name, pass, new ArrayList<>()));
    return this;
  }

  /** Runs the rounds, at least one, and returns a result for each contestant, the rival first. */
  public List<Result> run(int rounds) throws Exception {
    for (int round = 0; round < rounds; round++) {
      List<Contestant> order = new ArrayList<>(contestants);
      if (round % 2 == 1) {
        Collections.reverse(order);
      }
      for (Contestant contestant : order) {
        contestant.rates.add(rate(contestant.pass));
      }
    }
    List<Double> rival = contestants.get(0).rates;
    return contestants.stream().map(contestant -> result(contestant, rival)).toList();
  }

  private double rate(Pass pass) throws Exception {
    long start = nanoTime.getAsLong();
    pass.run();
    return articles * 1e9 / Math.max(1, nanoTime.getAsLong() - start);
  }

  private static Result result(Contestant contestant, List<Double> rival) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rival.size(); i++) {
      ratios.add(contestant.rates.get(i) / rival.get(i));
    }
    return new Result(contestant.name, List.copyOf(contestant.rates), List.copyOf(ratios));
  }
}
