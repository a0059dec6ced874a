package org.chancery.claim;

import org.chancery.entity.Office;
import org.chancery.entity.Person;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An article calls somebody the holder of an office.
 *
 * @param evidence the words it rests on
 * @param extractor extractor and rule
 * @param confidence from 0 to 1
 * @param holder who holds it
 * @param office the office
 * @param asOf the day that the article speaks of, or null when it has no date
 */
public record OfficeClaim(
    Evidence evidence,
    String extractor,
    double confidence,
    Person holder,
    Office office,
    @Nullable PartialDate asOf)
    implements Claim {
  @Override
  public String type() {
    return "OfficeClaim";
  }

  @Override
  public void describeTo(ClaimSink sink) {
    sink.entity("holder", holder);
    sink.entity("office", office);
    if (asOf != null) {
      sink.date("asOf", asOf);
    }
  }
}
