package org.chancery.wikidata.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads items in one format. */
interface ItemReader {
  /**
   * Reads to the end.
   *
   * @param in what to read
   * @param position how many bytes have been left out before it; the positions that the sink is
   *     told of count from there
   * @param sink takes what is read
   */
  void read(InputStream in, long position, ItemSink sink) throws IOException;
}
