package org.chancery.cli;

/** The command line asks for something that cannot be; the message says what can. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }
}
