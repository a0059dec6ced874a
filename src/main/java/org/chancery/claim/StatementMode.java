package org.chancery.claim;

/** How words are reported. */
public enum StatementMode implements Term {
  /** In quotation marks. */
  DIRECT("direct"),

  /** As a reported clause. */
  INDIRECT("indirect");

  private final String localName;

  StatementMode(String localName) {
    this.localName = localName;
  }

  @Override
  public String localName() {
    return localName;
  }
}
