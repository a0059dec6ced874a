package org.chancery.claim;

import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An article tells of a restrictive measure of one party against another.
 *
 * @param evidence the words it rests on
 * @param extractor extractor and rule
 * @param confidence from 0 to 1
 * @param action what is done about the measure
 * @param senders whose measure it is, or who calls for or opposes it; may be empty
 * @param targets whom it is against; may be empty, but not together with {@code senders}
 * @param measure the words for the measure, or null
 * @param measureTypes kinds of the measure
 * @param start when the action is taken, or null
 */
public record SanctionClaim(
    Evidence evidence,
    String extractor,
    double confidence,
    SanctionAction action,
    List<Entity> senders,
    List<Entity> targets,
    @Nullable String measure,
    List<MeasureType> measureTypes,
    @Nullable PartialDate start)
    implements Claim {
  public SanctionClaim {
    senders = List.copyOf(senders);
    targets = List.copyOf(targets);
    measureTypes = List.copyOf(measureTypes);
  }

  @Override
  public String type() {
    return "SanctionClaim";
  }

  @Override
  public void describeTo(ClaimSink sink) {
    sink.term("action", action);
    senders.forEach(party -> sink.entity("sender", party));
    targets.forEach(party -> sink.entity("target", party));
    if (measure != null) {
      sink.text("measure", measure);
    }
    measureTypes.forEach(kind -> sink.term("measureType", kind));
    if (start != null) {
      sink.date("start", start);
    }
  }
}
