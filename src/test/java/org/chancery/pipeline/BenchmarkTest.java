package org.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkTest {
  private long now;

  @Test
  void interleavesRoundsAndRelatesEachToTheRivalInTheSameRound() throws Exception {
    List<String> order = new ArrayList<>();
    List<Benchmark.Result> results =
        new Benchmark(10, () -> now)
            .add(
                "rival",
                () -> {
                  order.add("rival");
                  now += 10_000_000_000L;
                })
            .add(
                "ours",
                () -> {
                  order.add("ours");
                  now += order.size() <= 2 ? 2_000_000_000L : 1_000_000_000L;
                })
            .run(3);

    assertEquals(List.of("rival", "ours", "ours", "rival", "rival", "ours"), order);
    assertEquals(1.0, results.get(0).rate());
    assertEquals(1.0, results.get(0).ratio());
    assertEquals(10.0, results.get(1).ratio());
    assertEquals(5.0, results.get(1).lowestRatio());
    assertEquals(10.0, results.get(1).highestRatio());
  }
}
