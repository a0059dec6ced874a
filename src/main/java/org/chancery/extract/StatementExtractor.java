package org.chancery.extract;

import java.util.List;
import org.chancery.claim.StatementClaim;
import org.chancery.entity.LinkedText;

/** Finds statement claims. */
public final class StatementExtractor implements Extractor {
  @Override
  public List<StatementClaim> extract(LinkedText text) {
    return List.of();
  }
}
