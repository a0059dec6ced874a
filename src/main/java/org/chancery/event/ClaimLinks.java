package org.chancery.event;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.claim.Claim;

/**
 * Tells which claims agree enough to be joined, and remembers what it compares. For the claims of
 * one change, by one thread.
 */
public final class ClaimLinks {
  private final Map<Class<? extends Claim>, OfKind<?>> kinds = new LinkedHashMap<>();

  ClaimLinks(Map<Class<? extends Claim>, EventKind<?>> kinds) {
    kinds.forEach((type, kind) -> this.kinds.put(type, new OfKind<>(kind)));
  }

  /** Whether two claims that share a key agree enough to be joined. */
  public boolean linked(SourcedClaim one, SourcedClaim other) {
    OfKind<?> kind = kinds.get(one.claim().getClass());
    return kind != null
        && one.claim().getClass().equals(other.claim().getClass())
        && kind.linked(one, other);
  }

  private static final class OfKind<T> {
    private final EventKind<T> kind;

    /** An article that is replaced has other claims under the same names. */
    private final IdentityHashMap<SourcedClaim, T> compared = new IdentityHashMap<>();

    private OfKind(EventKind<T> kind) {
      this.kind = kind;
    }

    private boolean linked(SourcedClaim one, SourcedClaim other) {
      boolean inOrder = SourcedClaim.BY_REPORT.compare(one, other) <= 0;
      T first = compared(inOrder ? one : other);
      T second = compared(inOrder ? other : one);
      return kind.linked(first, second);
    }

    private T compared(SourcedClaim claim) {
      return compared.computeIfAbsent(claim, kind::compared);
    }
  }
}
