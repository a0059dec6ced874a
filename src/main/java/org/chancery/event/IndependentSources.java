package org.chancery.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.claim.StatementClaim;
import org.chancery.text.TextSketch;

/**
 * Counts the sources behind statements about one event. What one house publishes counts once, and
 * so does what several houses print in nearly the same words, since they took it from one agency:
 * whole articles are compared, and of what happened also the sentences that tell of it. Two papers
 * that quote the same words of a speaker are two sources nevertheless.
 */
final class IndependentSources {
  /**
   * Least share of the runs of words of both texts for a copy. An article that is taken over whole
   * and made three times as long by its new house still shares so much; in the news of 2016 and
   * 2024, reports of two houses on one event that were written apart share a sixth at the most,
   * with the same quotations and some lines of an agency in both.
   */
  private static final double SAME_TEXT = 0.3;

  private final Map<String, Integer> source = new HashMap<>();

  /** Tells the sources of an event's claims apart. */
  IndependentSources(List<SourcedClaim> claims) {
    Groups groups = new Groups(claims.size());
    Map<String, Integer> houses = new HashMap<>();
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      SourcedClaim claim = claims.get(i);
      Integer other = houses.putIfAbsent(claim.source().house(), i);
      if (other != null) {
        groups.join(other, i);
      }
      Report report = Report.of(claim);
      for (int j = 0; j < i; j++) {
        if (groups.first(i) != groups.first(j) && report.isCopyOf(reports.get(j))) {
          groups.join(i, j);
        }
      }
      reports.add(report);
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

  /** What is compared of a claim: its article's text and the sentence it rests on. */
  private record Report(SourcedClaim claim, Wording evidence) {
    private static Report of(SourcedClaim claim) {
      return new Report(claim, Wording.of(claim.claim().evidence().text()));
    }

    private boolean isCopyOf(Report other) {
      TextSketch text = claim.source().text();
      TextSketch otherText = other.claim.source().text();
      if (text == null || otherText == null) {
        return evidence.isCopyOf(other.evidence);
      }
      boolean wordsAreTheSpeakers = claim.claim() instanceof StatementClaim;
      return text.likeness(otherText) >= SAME_TEXT
          || (!wordsAreTheSpeakers && evidence.isCopyOf(other.evidence));
    }
  }
}
