package org.chancery.claim;

/** One thing that one article says. */
public sealed interface Claim permits MeetingClaim, SanctionClaim, StatementClaim, OfficeClaim {
  /** Returns the words it rests on. */
  Evidence evidence();

  /** Returns the extractor and the rule that found it, as in {@code meeting/verb-with}. */
  String extractor();

  /** Returns how sure the extractor is, from 0 to 1. */
  double confidence();

  /** Returns the class of the claim in the ontology, as in {@code MeetingClaim}. */
  String type();

  /** Tells the sink the properties that this kind of claim has beside those that all have. */
  void describeTo(ClaimSink sink);
}
