package org.chancery.wikidata.http;

import java.io.IOException;

/**
 * A server does not answer, or not with what it was asked for; the message says what it said and
 * what to do, for the user.
 */
public final class RefusedException extends IOException {
  private final boolean lasting;

  /**
   * Says that there is no answer.
   *
   * @param lasting whether it makes no sense to ask anything else now
   */
  public RefusedException(String message, boolean lasting) {
    super(message);
    this.lasting = lasting;
  }

  /** Whether it makes no sense to ask anything else now. */
  public boolean isLasting() {
    return lasting;
  }
}
