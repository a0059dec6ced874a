package org.chancery.claim;

/** How far a meeting has come, as the article tells it. */
public enum MeetingStatus implements Term {
  /** It took place. */
  HELD("held"),

  /** It is announced or agreed. */
  PLANNED("planned"),

  /** It is offered, invited to, possible or expected. */
  PROPOSED("proposed"),

  /** It was called off or postponed. */
  CANCELLED("cancelled"),

  /** It is taking place. */
  ONGOING("ongoing");

  private final String localName;

  MeetingStatus(String localName) {
    this.localName = localName;
  }

  @Override
  public String localName() {
    return localName;
  }
}
