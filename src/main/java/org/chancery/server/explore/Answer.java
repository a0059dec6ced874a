package org.chancery.server.explore;

import org.chancery.server.web.Reply;

/** One path below {@code /explore/}. */
@FunctionalInterface
interface Answer {
  /**
   * Answers a request.
   *
   * @throws RefusedException when it asks for what there is not, or in a way that nobody knows
   */
  Reply to(Inquiry inquiry);
}
