package org.chancery.store;

/** The store cannot do what it was asked to; the message says what is wrong and what to do. */
public final class StoreException extends RuntimeException {
  /** Makes an exception with a message for the user. */
  public StoreException(String message) {
    super(message);
  }

  /** Makes an exception with a message for the user and what caused it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
