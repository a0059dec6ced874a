package org.chancery.wikidata.authority;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.chancery.wikidata.source.Item;
import org.chancery.wikidata.source.ItemSink;

/**
 * The items of an import that is under way, in a file. Every few seconds it is written down how far
 * the source has been read; an import that broke off goes on from there, whatever ended it.
 */
final class Spool implements ItemSink, Closeable {
  private static final Duration BETWEEN_MARKS = Duration.ofSeconds(2);
  private static final int MOST_PROBLEMS = 100;
  private static final String SOURCE = "source";
  private static final String POSITION = "position";
  private static final String LENGTH = "length";
  private static final String ENTITIES = "entities";
  private static final String COMPLETE = "complete";

  private final Path items;
  private final Path state;
  private final String source;
  private final InstantSource clock;
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
  private final FileChannel channel;
  private final Writer writer;
  private final List<String> problems = new ArrayList<>();
  private long problemCount;
  private long position;
  private long before;
  private long entities;
  private boolean complete;
  private Instant marked;

  /**
   * Opens the spool in a folder, as far as it had come.
   *
   * @param folder where it is kept; made when missing
   * @param source identity of what is read
   * @throws UnfinishedException when something else is under way in the folder
   */
  Spool(Path folder, String source, InstantSource clock) throws IOException {
    Files.createDirectories(folder);
    this.items = folder.resolve("items.jsonl");
    this.state = folder.resolve("state.properties");
    this.source = source;
    this.clock = clock;
    this.marked = clock.instant();
    long length = Files.exists(state) ? readState() : 0;
    this.channel = FileChannel.open(items, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < length) {
      channel.close();
      throw new IOException(items + " is shorter than it was; begin anew with --fresh");
    }
    channel.truncate(length);
    channel.position(length);
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
  }

  private long readState() throws IOException {
    Properties known = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(state)) {
      known.load(reader);
    }
    if (!source.equals(known.getProperty(SOURCE))) {
      throw new UnfinishedException(known.getProperty(SOURCE, "something"));
    }
    position = Long.parseLong(known.getProperty(POSITION, "0"));
    before = Long.parseLong(known.getProperty(ENTITIES, "0"));
    complete = Boolean.parseBoolean(known.getProperty(COMPLETE));
    return Long.parseLong(known.getProperty(LENGTH, "0"));
  }

  /** Returns where to go on reading. */
  long position() {
    return position;
  }

  /** Whether the source has been read to its end. */
  boolean complete() {
    return complete;
  }

  /** Returns how many entities have been looked at, in all runs together. */
  long entities() {
    return before + entities;
  }

  /** Returns what could not be read, as far as this run met it; not more than a hundred. */
  List<String> problems() {
    return problems;
  }

  /** Returns how much could not be read, as far as this run met it. */
  long problemCount() {
    return problemCount;
  }

  @Override
  public void item(Item item) throws IOException {
    gson.toJson(item, writer);
    writer.write('\n');
  }

  @Override
  public void problem(String where, String what) {
    problemCount++;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(where + ": " + what);
    }
  }

  @Override
  public void reached(long reached, long looked) throws IOException {
    position = reached;
    entities = looked;
    if ((looked & 0xff) == 0
        && Duration.between(marked, clock.instant()).compareTo(BETWEEN_MARKS) >= 0) {
      mark();
    }
  }

  /** Writes down that all has been read. */
  void finish() throws IOException {
    complete = true;
    mark();
  }

  private void mark() throws IOException {
    writer.flush();
    channel.force(false);
    Properties now = new Properties();
    now.setProperty(SOURCE, source);
    now.setProperty(POSITION, Long.toString(position));
    now.setProperty(ENTITIES, Long.toString(entities()));
    now.setProperty(LENGTH, Long.toString(channel.position()));
    now.setProperty(COMPLETE, Boolean.toString(complete));
    Path begun = state.resolveSibling("state.part");
    try (Writer out = Files.newBufferedWriter(begun)) {
      now.store(out, null);
    }
    Files.move(begun, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    marked = clock.instant();
  }

  /** What is done with every item. */
  @FunctionalInterface
  interface Taker {
    /** Takes an item. */
    void take(Item item);
  }

  /** Gives all items to the taker, in the order in which they came. */
  void forEach(Taker taker) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(items)) {
      String line = reader.readLine();
      while (line != null) {
        taker.take(gson.fromJson(line, Item.class));
        line = reader.readLine();
      }
    }
  }

  /** Writes down how far it has come, so that the next run goes on from here. */
  @Override
  public void close() throws IOException {
    mark();
    writer.close();
  }
}
