package org.chancery.pipeline;

/** What is done with an article whose id the store has with other content. */
public enum ExistingArticles {
  /** It is reported, and the store keeps what it has. */
  REPORT,
  /** It takes the place of the one in the store. */
  REPLACE,
  /** It is passed over. */
  SKIP
}
