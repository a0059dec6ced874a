package org.chancery.evaluate;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chancery.evaluate.Facts.MeetingFact;
import org.chancery.evaluate.Facts.PersonFact;
import org.chancery.evaluate.Facts.SanctionFact;
import org.chancery.evaluate.Facts.StatementFact;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When a found fact counts as a gold one, as a score that is 0 where it does not. Only the order of
 * scores matters beyond that.
 */
final class Agreement {
  /** Days by which two datings of one meeting may differ. */
  private static final int SLACK_DAYS = 3;

  private static final double MIN_WORDS = 0.5;

  /** Actions that a reader may well name differently. */
  private static final Map<String, String> FAMILY =
      Map.of(
          "impose", "impose",
          "extend", "impose",
          "ease", "ease",
          "lift", "ease",
          "enforce", "enforce",
          "violate", "violate",
          "threaten", "threaten",
          "call_for", "threaten",
          "oppose", "oppose");

  private final UnaryOperator<String> stateOf;

  /**
   * Makes the rules.
   *
   * @param stateOf the Wikidata item of the state that an item serves, or the item itself
   */
  Agreement(UnaryOperator<String> stateOf) {
    this.stateOf = stateOf;
  }

  /** The same Wikidata item, or the same name. */
  double persons(PersonFact gold, PersonFact found) {
    String item = gold.party().item();
    if (item != null && item.equals(found.party().item())) {
      return 1;
    }
    return gold.party().shareName(found.party()) ? 0.9 : 0;
  }

  /** Two of the gold parties, or all where gold has fewer, and no date that contradicts. */
  double meetings(MeetingFact gold, MeetingFact found) {
    double who = Party.shared(gold.parties(), found.parties(), stateOf);
    int size = gold.parties().size();
    int need = Math.max(1, Math.min(2, size));
    boolean statesOnly =
        who >= 1 && size <= 2 && found.parties().size() == size && who >= size * 0.5;
    if ((who < need && !statesOnly) || !compatible(gold.start(), found.start())) {
      return 0;
    }
    boolean place = gold.place() != null && gold.place().equals(found.place());
    boolean dated = gold.start() != null && found.start() != null;
    int extra = Math.max(0, found.parties().size() - size);
    return who / Math.max(size, 1)
        + (place ? 0.3 : 0)
        + (dated ? 0.3 : 0)
        + (gold.status().equals(found.status()) ? 0.2 : 0)
        - 0.05 * extra;
  }

  private static boolean compatible(@Nullable PartialDate a, @Nullable PartialDate b) {
    if (a == null || b == null) {
      return true;
    }
    LocalDate latestStart = a.first().isAfter(b.first()) ? a.first() : b.first();
    LocalDate earliestEnd = a.last().isBefore(b.last()) ? a.last() : b.last();
    return !latestStart.isAfter(earliestEnd.plusDays(SLACK_DAYS));
  }

  /** An action of the same family, and a sender and a target in common where gold names them. */
  double sanctions(SanctionFact gold, SanctionFact found) {
    String family = FAMILY.get(gold.action());
    if (family == null || !family.equals(FAMILY.get(found.action()))) {
      return 0;
    }
    double senders =
        gold.senders().isEmpty() ? 0.5 : Party.shared(gold.senders(), found.senders(), stateOf);
    double targets =
        gold.targets().isEmpty() ? 0.5 : Party.shared(gold.targets(), found.targets(), stateOf);
    if (senders == 0 || targets == 0) {
      return 0;
    }
    return senders + targets + (gold.action().equals(found.action()) ? 0.3 : 0);
  }

  /** The same speaker, and words that overlap. */
  double statements(StatementFact gold, StatementFact found) {
    double words = Overlap.of(gold.text(), found.text());
    return words >= MIN_WORDS && gold.speaker().same(found.speaker()) ? words : 0;
  }
}
