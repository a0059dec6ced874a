package org.chancery.extract;

import java.util.List;
import org.chancery.claim.StatementClaim;
import org.chancery.entity.LinkedText;
import org.chancery.extract.statement.StatementRules;

/** Finds statement claims. */
public final class StatementExtractor implements Extractor {
  private final StatementRules rules = new StatementRules();

  @Override
  public List<StatementClaim> extract(LinkedText text) {
    return rules.apply(text);
  }
}
