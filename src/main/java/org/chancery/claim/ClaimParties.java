package org.chancery.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;
import org.chancery.text.PartialDate;

/** Gathers the entities that take part in claims, whatever their part is. */
public final class ClaimParties implements ClaimSink {
  private final Set<Entity> parties = new LinkedHashSet<>();

  private ClaimParties() {}

  /** Returns the entities of the claims, each once, in order. */
  public static Set<Entity> of(Collection<Claim> claims) {
    ClaimParties sink = new ClaimParties();
    claims.forEach(claim -> claim.describeTo(sink));
    return sink.parties;
  }

  @Override
  public void entity(String property, Entity value) {
    parties.add(value);
    if (value instanceof Organization body) {
      parties.addAll(body.members());
    }
  }

  @Override
  public void term(String property, Term value) {}

  @Override
  public void text(String property, String value) {}

  @Override
  public void date(String property, PartialDate value) {}
}
