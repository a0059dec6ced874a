package org.chancery.wikidata.source;

import java.io.IOException;
import java.time.LocalDate;

/** Something that items of Wikidata can be read from, one after another. */
public interface ItemSource {
  /**
   * Returns by what an unfinished import knows its source again: the same for the same content, as
   * far as that can be told without reading it.
   */
  String identity();

  /** Returns what a person calls the source: the name of a file, or an address. */
  String name();

  /** Returns the day whose state of Wikidata the source reflects, as far as that can be told. */
  LocalDate asOf();

  /**
   * Reads what may be of use and gives it to the sink.
   *
   * @param from a position that the sink has been told of; 0 for the beginning
   * @throws IOException when the source cannot be read on; what has been given so far is good
   */
  void read(long from, ItemSink sink) throws IOException;

  /** Returns how much of the source has been read, for whoever waits. */
  Amount amount();

  /**
   * How much has been read.
   *
   * @param done so much
   * @param of out of so much; -1 when that is unknown
   * @param unit what is counted, as in {@code MB}
   */
  record Amount(long done, long of, String unit) {}
}
