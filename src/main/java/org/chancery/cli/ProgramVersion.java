package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the build wrote it down. */
final class ProgramVersion implements IVersionProvider {
  private static final String RESOURCE = "/chancery.properties";

  /** Returns the version, as in {@code 1.2.0}. */
  static String number() {
    Properties properties = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("not on the class path");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return properties.getProperty("version", "unknown");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "Chancery " + number(),
      "Java " + Runtime.version(),
      "Free software, GPL-3.0-or-later; comes without warranty."
    };
  }
}
