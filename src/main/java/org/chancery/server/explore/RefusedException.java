package org.chancery.server.explore;

/** A request cannot be answered; the message says why, and what to do, to whoever sent it. */
final class RefusedException extends RuntimeException {
  private final int status;

  /**
   * Refuses a request.
   *
   * @param status HTTP status
   */
  RefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }

  /** Returns what is wrong. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
