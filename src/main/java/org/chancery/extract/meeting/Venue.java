package org.chancery.extract.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.claim.MeetingClaim;
import org.chancery.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the talks or summit that an article is about is held, from all that it says of it.
 */
final class Venue {
  private Venue() {}

  /**
   * Returns the place told of most with meetings of the kind of {@code meeting} that are not those
   * of a pair, or null.
   */
  static @Nullable Entity of(List<Telling> tellings, Telling meeting) {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (Telling told : tellings) {
      MeetingClaim claim = told.claim();
      boolean kind = claim.meetingType() == meeting.claim().meetingType();
      Entity place = claim.place();
      if (place != null && kind && (told.standing() || claim.participants().isEmpty())) {
        counts.merge(place, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
