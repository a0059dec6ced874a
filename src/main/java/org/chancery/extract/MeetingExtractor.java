package org.chancery.extract;

import java.util.List;
import org.chancery.claim.MeetingClaim;
import org.chancery.entity.LinkedText;

/** Finds meeting claims. */
public final class MeetingExtractor implements Extractor {
  @Override
  public List<MeetingClaim> extract(LinkedText text) {
    return List.of();
  }
}
