package org.chancery.view;

/** How two actors are tied by an event. */
public enum TieKind {
  /** They met, are to meet, or did not meet after all: the stage says which. No direction. */
  met("met", false),
  /** The first did something about a sanction on the second: the stage says what. */
  sanctioned("sanctioned", true),
  /** The first spoke about the second. */
  spoke_about("spoke about", true);

  private final String label;
  private final boolean directed;

  TieKind(String label, boolean directed) {
    this.label = label;
    this.directed = directed;
  }

  /** Returns the name for people, which also stands in files for other tools. */
  public String label() {
    return label;
  }

  /** Whether it leads from the first actor to the second. */
  public boolean directed() {
    return directed;
  }
}
