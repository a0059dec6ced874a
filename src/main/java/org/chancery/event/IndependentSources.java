package org.chancery.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the sources behind statements about one event. What one house publishes counts once, and
 * so does what several houses print in nearly the same words, since they took it from one agency.
 */
final class IndependentSources {
  private final Map<String, Integer> source = new HashMap<>();

  /** Tells the sources of an event's claims apart. */
  IndependentSources(List<SourcedClaim> claims) {
    Groups groups = new Groups(claims.size());
    Map<String, Integer> houses = new HashMap<>();
    List<Wording> texts = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      SourcedClaim claim = claims.get(i);
      Integer other = houses.putIfAbsent(claim.source().house(), i);
      if (other != null) {
        groups.join(other, i);
      }
      Wording text = Wording.of(claim.claim().evidence().text());
      for (int j = 0; j < i; j++) {
        if (groups.first(i) != groups.first(j) && text.isCopyOf(texts.get(j))) {
          groups.join(i, j);
        }
      }
      texts.add(text);
    }
    for (int i = 0; i < claims.size(); i++) {
      source.put(claims.get(i).id(), groups.first(i));
    }
  }

  /** Returns the number of independent sources of some of the event's claims. */
  int count(Collection<SourcedClaim> claims) {
    Set<Integer> sources = new HashSet<>();
    claims.forEach(claim -> sources.add(source.getOrDefault(claim.id(), -1)));
    return sources.size();
  }
}
