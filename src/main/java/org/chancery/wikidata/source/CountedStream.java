package org.chancery.wikidata.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Tells how many bytes have been read of another stream. */
final class CountedStream extends FilterInputStream {
  private final AtomicLong count;

  CountedStream(InputStream in, AtomicLong count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count.addAndGet(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int got = in.read(into, offset, length);
    count.addAndGet(Math.max(0, got));
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
