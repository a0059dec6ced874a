package org.chancery.event;

import org.chancery.claim.Term;
import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;

/** What a statement about an event says: an entity, a term, words, a date or a number. */
public sealed interface Value extends Comparable<Value> {
  /** Returns the text by which values are told apart and put in order. */
  String key();

  /** Returns the value in words. */
  String label();

  @Override
  default int compareTo(Value other) {
    return key().compareTo(other.key());
  }

  /** Somebody or something. */
  record OfEntity(Entity entity) implements Value {
    @Override
    public String key() {
      return entity.key();
    }

    @Override
    public String label() {
      return entity.label();
    }
  }

  /** A term of a controlled vocabulary. */
  record OfTerm(Term term) implements Value {
    @Override
    public String key() {
      return term.localName();
    }

    @Override
    public String label() {
      return term.localName();
    }
  }

  /** Words. */
  record OfText(String text) implements Value {
    @Override
    public String key() {
      return text;
    }

    @Override
    public String label() {
      return text;
    }
  }

  /** A date. */
  record OfDate(PartialDate date) implements Value {
    @Override
    public String key() {
      return date.iso();
    }

    @Override
    public String label() {
      return date.iso();
    }
  }

  /** A whole number. */
  record OfNumber(int number) implements Value {
    @Override
    public String key() {
      return Integer.toString(number);
    }

    @Override
    public String label() {
      return key();
    }
  }
}
