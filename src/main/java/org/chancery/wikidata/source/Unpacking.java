package org.chancery.wikidata.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Unpacks what is packed, whatever its name says. */
final class Unpacking {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP_1 = 0x1f;
  private static final int GZIP_2 = 0x8b;

  private Unpacking() {}

  /**
   * Returns the content of a gzip or bzip2 file, also of several one after another, or of a plain
   * file.
   */
  static InputStream unpacked(InputStream packed) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed, BUFFER);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    if (first == GZIP_1 && second == GZIP_2) {
      return new GZIPInputStream(in, BUFFER);
    }
    return first == 'B' && second == 'Z' ? new BZip2CompressorInputStream(in, true) : in;
  }
}
