package org.chancery.extract;

import java.util.List;
import org.chancery.claim.OfficeClaim;
import org.chancery.entity.LinkedText;

/** Finds office claims. */
public final class OfficeExtractor implements Extractor {
  @Override
  public List<OfficeClaim> extract(LinkedText text) {
    return List.of();
  }
}
