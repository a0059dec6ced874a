package org.chancery.wikidata;

/** A file of decisions cannot be taken; the message says where it is wrong, for the user. */
public final class LinkFileException extends RuntimeException {
  LinkFileException(String message) {
    super(message);
  }
}
