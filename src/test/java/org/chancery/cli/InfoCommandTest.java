package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.store.SampleStore;
import org.chancery.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the terminal shows of a store. */
class InfoCommandTest {
  private static Timeline timeline(String... dates) {
    return Timeline.of(Stream.of(dates).map(PartialDate::parse).toList());
  }

  @Test
  void showsCountsActorsAndTimes(@TempDir Path temp) {
    Path kg = temp.resolve("kg");
    SampleStore.fill(kg).close();
    CommandRun run = CommandRun.of("info", "--store", kg.toString());
    assertEquals(0, run.code(), run.err());
    for (String words :
        List.of("articles", "  meetings", "  statements", "Xi Jinping", "Events by", "█")) {
      assertTrue(run.out().contains(words), run.out());
    }
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void monthsAreShownForShortTimesAndYearsForLong() {
    Timeline months = timeline("2019-11-30", "2020-01-01", "2020-01");
    assertEquals("month", months.unit());
    assertEquals("[2019-11 1, 2019-12 0, 2020-01 2]", texts(months));
    assertEquals("year", timeline("2015-11-30", "2020-01-01").unit());
    assertEquals("year", timeline("2019", "2020-01-01").unit());
    assertEquals(List.of(), timeline().bars());
  }

  @Test
  void whatIsLongAgoDoesNotStretchTheRest() {
    String[] dates =
        IntStream.range(0, 60)
            .mapToObj(i -> i == 0 ? "1945-02-04" : "2019-06-" + (10 + i % 20))
            .toArray(String[]::new);
    assertEquals("[before 1, 2019-06 59]", texts(timeline(dates)));
  }

  private static String texts(Timeline timeline) {
    return timeline.bars().stream().map(bar -> bar.label() + " " + bar.count()).toList().toString();
  }

  @Test
  void theLongestBarIsTheMostAndTheLeastIsSeen() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Bars.print(
        List.of(new Bars.Bar("much", 4000), new Bars.Bar("one", 1), new Bars.Bar("none", 0)),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    String expected = "  much 4,000 " + "█".repeat(40) + "\n  one      1 ▏\n  none     0\n";
    assertEquals(expected, out.toString(StandardCharsets.UTF_8));
  }
}
