package org.chancery.wikidata.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.wikidata.http.PoliteClient;

/**
 * A dump of Wikidata or a slice of one: JSON or N-Triples, plain or packed. What it is, its content
 * tells.
 */
public final class Dump implements ItemSource {
  private static final long MEGABYTE = 1 << 20;

  /** Dumps have their day in their name, as in {@code wikidata-20260105-all.json.bz2}. */
  private static final Pattern DATED = Pattern.compile("(?<!\\d)(20\\d{6})(?!\\d)");

  private final Opening opening;
  private final Classes classes;
  private final AtomicLong read = new AtomicLong();

  /** How a dump is come by. */
  private interface Opening {
    String name();

    String identity();

    long size();

    LocalDate modified();

    InputStream open() throws IOException;
  }

  private Dump(Opening opening, Classes classes) {
    this.opening = opening;
    this.classes = classes;
  }

  /** Returns the dump in a file. */
  public static Dump in(Path file, Classes classes) throws IOException {
    return new Dump(
        new Local(file, Files.size(file), Files.getLastModifiedTime(file).toMillis()), classes);
  }

  /**
   * Returns the dump at an address, which is read while it comes.
   *
   * @param today the day that it is taken to be of when its name tells none
   */
  public static Dump at(URI address, PoliteClient client, Classes classes, LocalDate today) {
    return new Dump(new Remote(address, client, today), classes);
  }

  private record Local(Path file, long size, long millis) implements Opening {
    @Override
    public String name() {
      return file.getFileName().toString();
    }

    @Override
    public String identity() {
      return file.toAbsolutePath().normalize() + " " + size + " " + millis;
    }

    @Override
    public LocalDate modified() {
      return Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }

  private record Remote(URI address, PoliteClient client, LocalDate modified) implements Opening {
    @Override
    public String name() {
      return address.toString();
    }

    @Override
    public String identity() {
      return address.toString();
    }

    @Override
    public long size() {
      return -1;
    }

    @Override
    public InputStream open() throws IOException {
      return client.download(address);
    }
  }

  @Override
  public String identity() {
    return opening.identity();
  }

  @Override
  public String name() {
    return opening.name();
  }

  @Override
  public LocalDate asOf() {
    Matcher dated = DATED.matcher(opening.name());
    if (dated.find()) {
      try {
        return LocalDate.parse(dated.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      } catch (DateTimeException e) {
        return opening.modified();
      }
    }
    return opening.modified();
  }

  @Override
  public void read(long from, ItemSink sink) throws IOException {
    read.set(0);
    try (InputStream in = unpacked()) {
      in.mark(1);
      int first = in.read();
      in.reset();
      if (first == '<' || first == '_' || first == '#') {
        skip(in, from);
        new TripleItems(classes.telling()).read(in, from, sink);
      } else if (first == '[' || first == '{' || first < 0 || Character.isWhitespace(first)) {
        skip(in, from);
        new JsonItems(classes.telling()).read(in, from, sink);
      } else {
        throw new IOException(opening.name() + " is neither Wikidata's JSON nor N-Triples");
      }
    }
  }

  /** Unpacks the dump and does nothing with it, to compare with; returns the number of bytes. */
  public long unpack() throws IOException {
    try (InputStream in = unpacked()) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private InputStream unpacked() throws IOException {
    return new BufferedInputStream(Unpacking.unpacked(new CountedStream(opening.open(), read)));
  }

  private static void skip(InputStream in, long bytes) throws IOException {
    try {
      in.skipNBytes(bytes);
    } catch (EOFException e) {
      throw new IOException("the file is shorter than when its import began; give --fresh", e);
    }
  }

  @Override
  public Amount amount() {
    long size = opening.size();
    return new Amount(read.get() / MEGABYTE, size < 0 ? -1 : size / MEGABYTE, "MB");
  }
}
