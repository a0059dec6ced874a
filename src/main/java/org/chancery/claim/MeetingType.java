package org.chancery.claim;

/** Kinds of meeting. */
public enum MeetingType implements Term {
  /** A meeting of leaders that is called a summit. */
  SUMMIT("summit"),

  /** A meeting in person. */
  MEETING("meeting"),

  /** A journey to a host. */
  VISIT("visit"),

  /** A conversation by telephone or video. */
  CALL("call"),

  /** Negotiations, often over days and between delegations. */
  TALKS("talks");

  private final String localName;

  MeetingType(String localName) {
    this.localName = localName;
  }

  @Override
  public String localName() {
    return localName;
  }
}
