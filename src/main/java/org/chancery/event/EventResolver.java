package org.chancery.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.claim.Claim;
import org.chancery.claim.LastingRegimes;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.OfficeClaim;
import org.chancery.claim.SanctionClaim;
import org.chancery.claim.StatementClaim;

/**
 * Merges claims into events. What comes out depends on the set of claims only, and claims that no
 * links connect can be resolved without each other. May be used by several threads.
 */
public final class EventResolver {
  private final Map<Class<? extends Claim>, EventKind<?>> kinds = new LinkedHashMap<>();

  /** Makes a resolver with the tables on the class path. */
  public EventResolver() {
    EventCodes codes = EventCodes.standard();
    kinds.put(MeetingClaim.class, new MeetingKind(codes, Ordinals.standard(), Forums.standard()));
    SanctionAgreement sanctions =
        new SanctionAgreement(MeasureWords.standard(), LastingRegimes.standard());
    kinds.put(SanctionClaim.class, new SanctionKind(codes, sanctions));
    kinds.put(StatementClaim.class, new StatementKind(codes));
    kinds.put(OfficeClaim.class, new OfficeKind());
  }

  /** Returns the blocking keys of a claim, at least one. */
  public Set<String> keys(SourcedClaim claim) {
    return kind(claim).keys(claim);
  }

  /** Returns what tells which claims that share a key are linked. */
  public ClaimLinks links() {
    return new ClaimLinks(kinds);
  }

  /**
   * Returns the events of claims.
   *
   * @param claims claims without double; whoever leaves out one that shares a key with one given
   *     and is linked to it gets other events than with all
   * @return the events in the order of their first reports; each claim is in one of them
   */
  public List<Event> resolve(Collection<SourcedClaim> claims) {
    List<SourcedClaim> sorted = new ArrayList<>(claims);
    sorted.sort(SourcedClaim.BY_REPORT);
    Map<String, Event> byFirstClaim = new TreeMap<>();
    for (List<SourcedClaim> block : blocks(sorted)) {
      EventKind<?> kind = kind(block.get(0));
      for (List<SourcedClaim> cluster : kind.cluster(block)) {
        byFirstClaim.put(cluster.get(0).id(), kind.event(cluster));
      }
    }
    return sorted.stream()
        .filter(claim -> byFirstClaim.containsKey(claim.id()))
        .map(claim -> byFirstClaim.get(claim.id()))
        .toList();
  }

  /** Returns the claims that links connect, each list in the order given. */
  private List<List<SourcedClaim>> blocks(List<SourcedClaim> claims) {
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String key : keys(claims.get(i))) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    Groups groups = new Groups(claims.size());
    ClaimLinks links = links();
    for (List<Integer> sharing : byKey.values()) {
      for (int i = 1; i < sharing.size(); i++) {
        for (int j = 0; j < i; j++) {
          int one = sharing.get(j);
          int other = sharing.get(i);
          if (groups.first(one) != groups.first(other)
              && links.linked(claims.get(one), claims.get(other))) {
            groups.join(one, other);
          }
        }
      }
    }
    return groups.of(claims);
  }

  private EventKind<?> kind(SourcedClaim claim) {
    EventKind<?> kind = kinds.get(claim.claim().getClass());
    if (kind == null) {
      throw new IllegalStateException("no events are made of " + claim.claim().type());
    }
    return kind;
  }
}
