package org.chancery.extract.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.jspecify.annotations.Nullable;

/** Finds where the talks that an article is about are held, from all that it says of talks. */
final class Venue {
  private Venue() {}

  /** Returns the place told of most with talks that are not those of a pair, or null. */
  static @Nullable Entity of(List<Telling> tellings) {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (Telling told : tellings) {
      MeetingClaim claim = told.claim();
      boolean talks = claim.meetingType() == MeetingType.TALKS;
      Entity place = claim.place();
      if (place != null && talks && (told.standing() || claim.participants().isEmpty())) {
        counts.merge(place, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
