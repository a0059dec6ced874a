package org.chancery.claim;

/** What is done about a restrictive measure. */
public enum SanctionAction implements Term {
  /** Put in force, or in force. */
  IMPOSE("impose"),

  /** Prolonged or widened. */
  EXTEND("extend"),

  /** Made lighter. */
  EASE("ease"),

  /** Ended. */
  LIFT("lift"),

  /** Acted upon, as by seizure or prosecution. */
  ENFORCE("enforce"),

  /** Broken or evaded. */
  VIOLATE("violate"),

  /** Announced for the case that. */
  THREATEN("threaten"),

  /** Demanded or urged. */
  CALL_FOR("call_for"),

  /** Spoken or voted against. */
  OPPOSE("oppose");

  private final String localName;

  SanctionAction(String localName) {
    this.localName = localName;
  }

  @Override
  public String localName() {
    return localName;
  }
}
