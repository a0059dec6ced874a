package org.chancery.wikidata.source;

import java.io.IOException;

/** Takes what is read from a source. */
public interface ItemSink {
  /** Takes an item. */
  void item(Item item) throws IOException;

  /**
   * Is told of something that cannot be read; reading goes on after it.
   *
   * @param where where in the source
   * @param what what is wrong
   */
  void problem(String where, String what);

  /**
   * Is told, between items, that all before a position has been given.
   *
   * @param position what {@link ItemSource#read} goes on from
   * @param entities how many entities have been looked at since reading began
   */
  void reached(long position, long entities) throws IOException;
}
