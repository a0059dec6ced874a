package org.chancery.export.graph;

import java.io.IOException;

/** Writes a graph in one format, row by row, so that size does not matter. */
@FunctionalInterface
interface GraphWriter {
  /**
   * Writes the graph.
   *
   * @param files takes the format's files, of most formats just one
   * @throws IOException when the output refuses
   */
  void write(GraphTable graph, FileSink files) throws IOException;
}
