package org.chancery.extract;

/** How real the text takes something to be. */
public enum Actuality {
  /** It has happened, or holds as plain fact. */
  HAPPENED,
  /** It is going on. */
  ONGOING,
  /** It is announced, agreed or expected. */
  PLANNED,
  /** It is wanted, offered, asked for, threatened or thought possible. */
  POSSIBLE,
  /** It was planned and called off or put off. */
  CANCELLED,
  /** The text says that it did not, does not or will not happen. */
  DENIED,
  /** It is only imagined: a condition, a question. */
  HYPOTHETICAL;

  /** Whether the event is told of as one that came, comes or may come about. */
  public boolean stands() {
    return this != DENIED && this != HYPOTHETICAL;
  }
}
