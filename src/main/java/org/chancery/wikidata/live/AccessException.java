package org.chancery.wikidata.live;

/** Wikidata did not answer; the message says why and what to do, for the user. */
public final class AccessException extends RuntimeException {
  private final boolean lasting;

  AccessException(String message, boolean lasting) {
    super(message);
    this.lasting = lasting;
  }

  /** Whether it makes no sense to ask anything else now. */
  public boolean isLasting() {
    return lasting;
  }
}
