package org.chancery.export.graph;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files that a format is made of. */
@FunctionalInterface
public interface FileSink {
  /**
   * Begins a file.
   *
   * @param name plain name, without folders
   * @return takes its content; to be closed before the next file begins
   * @throws IOException when the output refuses
   */
  OutputStream open(String name) throws IOException;
}
