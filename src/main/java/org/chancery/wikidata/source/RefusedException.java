package org.chancery.wikidata.source;

import java.io.IOException;

/** A server does not answer, or not with what it was asked for; the message says what it said. */
public final class RefusedException extends IOException {
  RefusedException(String message) {
    super(message);
  }
}
