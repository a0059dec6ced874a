package org.chancery.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The weights by which meetings are sure come from the judged rows and from nothing else, and are
 * worth it. Run with {@code -Dsureness.update=true} to write them anew; then read the difference.
 */
class SurenessTest {
  private static final Path TABLE = Path.of("data/meeting/sureness.tsv");
  private static final boolean UPDATE = Boolean.getBoolean("sureness.update");
  private static final int FOLDS = 10;

  /** A meeting of an article that nothing was learned from: what is said of it, and what is so. */
  private record Outcome(double sure, boolean whole) {}

  @Test
  void addsUpWhatTheTraitsSay() {
    Sureness sureness = new Sureness(Map.of("always", 1.0, "frame=meet", 1.0, "vague", -2.0));
    assertEquals(1 / (1 + Math.exp(-2)), sureness.of(traits("frame=meet", "unheard")), 1e-9);
    assertEquals(0.5, sureness.of(traits("frame=meet", "vague")), 1e-9);
  }

  @Test
  void isNeverWhollySure() {
    Sureness sureness = new Sureness(Map.of("plain", 50.0, "idiom", -50.0));
    assertEquals(0.99, sureness.of(traits("plain")));
    assertEquals(0.01, sureness.of(traits("idiom")));
  }

  @Test
  void weightsComeFromTheRows() throws IOException {
    List<String> written = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("#")) {
        written.add(line);
      }
    }
    written.add("trait\tweight");
    Trainer.train(TrainingRow.all()).forEach((trait, weight) -> written.add(trait + "\t" + weight));
    if (UPDATE) {
      Files.write(TABLE, written);
    }
    assertEquals(written, Files.readAllLines(TABLE));
  }

  /** A constant would say of every pair that neither is surer: one half. */
  @Test
  void tellsRightFromWrongInArticlesNotLearnedFrom() throws IOException {
    List<Outcome> outcomes = outcomes();
    double ordered = 0;
    double pairs = 0;
    for (Outcome right : outcomes) {
      for (Outcome wrong : outcomes) {
        if (right.whole() && !wrong.whole()) {
          pairs++;
          ordered += right.sure() > wrong.sure() ? 1 : right.sure() == wrong.sure() ? 0.5 : 0;
        }
      }
    }
    assertTrue(ordered / pairs > 0.74, "in order: " + ordered / pairs);
  }

  @Test
  void meansWhatItSaysInArticlesNotLearnedFrom() throws IOException {
    List<Outcome> outcomes = new ArrayList<>(outcomes());
    outcomes.sort(Comparator.comparingDouble(Outcome::sure));
    int quarter = outcomes.size() / 4;
    for (int i = 0; i < 4; i++) {
      List<Outcome> some = outcomes.subList(i * quarter, (i + 1) * quarter);
      double said = some.stream().mapToDouble(Outcome::sure).average().orElseThrow();
      double so = (double) some.stream().filter(Outcome::whole).count() / some.size();
      assertEquals(said, so, 0.1, "quarter " + (i + 1));
    }
  }

  private static List<Outcome> outcomes() throws IOException {
    List<TrainingRow> rows = TrainingRow.all();
    List<Outcome> outcomes = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Sureness sureness =
          new Sureness(Trainer.train(rows.stream().filter(row -> fold(row) != out).toList()));
      rows.stream()
          .filter(row -> fold(row) == out)
          .map(row -> new Outcome(sureness.of(new Traits(row.traits())), row.whole()))
          .forEach(outcomes::add);
    }
    return outcomes;
  }

  /** All meetings of one article are in one fold. */
  private static int fold(TrainingRow row) {
    return Math.floorMod(row.article().hashCode(), FOLDS);
  }

  private static Traits traits(String... names) {
    return new Traits(Set.of(names));
  }
}
