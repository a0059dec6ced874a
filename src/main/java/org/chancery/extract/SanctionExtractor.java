package org.chancery.extract;

import java.util.List;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.LinkedText;

/** Finds sanction claims. */
public final class SanctionExtractor implements Extractor {
  @Override
  public List<SanctionClaim> extract(LinkedText text) {
    return List.of();
  }
}
