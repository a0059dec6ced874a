package org.chancery.text;

/** Where the verbs beside a time phrase put it. */
enum Tense {
  /** Before the article, or on its day. */
  PAST,
  /** After the article, or on its day. */
  FUTURE,
  /** The sentence does not tell. */
  OPEN
}
