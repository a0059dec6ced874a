package org.chancery.server.reconcile;

/** A request that cannot be answered; the message tells its sender why. */
final class BadRequestException extends RuntimeException {
  private final int status;

  /**
   * @param status HTTP status, of the 400s
   */
  BadRequestException(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
