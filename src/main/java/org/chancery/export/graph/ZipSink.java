package org.chancery.export.graph;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts files into a ZIP archive, which is the same whenever it is written. */
public final class ZipSink implements FileSink, AutoCloseable {
  /** The first day that archives can tell. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /**
   * Begins an archive.
   *
   * @param out takes it; stays open when the archive is closed
   */
  public ZipSink(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  @Override
  public OutputStream open(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }

  /** Ends the archive. */
  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }
}
