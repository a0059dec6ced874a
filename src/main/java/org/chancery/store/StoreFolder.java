package org.chancery.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a store on disk: a marker file that says that it is one, and the database in a
 * folder of its own, so that other files can stand beside it.
 */
final class StoreFolder {
  private static final String MARKER = "chancery.properties";
  private static final String FORMAT = "format";
  private static final String CURRENT_FORMAT = "1";
  private static final String BASE = "base";

  /** The database extends its files by segments of this size, whatever is in them. */
  private static final long SEGMENT = 8L << 20;

  private final Path folder;
  private final String base;

  private StoreFolder(Path folder, String base) {
    this.folder = folder;
    this.base = base;
  }

  /** Opens the folder of a store that exists. */
  static StoreFolder open(Path folder) {
    Path marker = folder.resolve(MARKER);
    if (!Files.exists(marker)) {
      throw new StoreException(
          Files.exists(folder)
              ? folder + " is not a store of this program; give another --store"
              : "there is no store at "
                  + folder
                  + "; make one with: chancery build --input PATH"
                  + " --store "
                  + folder);
    }
    if (!Files.isWritable(folder)) {
      throw new StoreException(
          "the store " + folder + " is write-protected; make it writable, or copy it elsewhere");
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(marker)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new StoreException("cannot read " + marker + ": " + e, e);
    }
    String base = properties.getProperty(BASE);
    if (!CURRENT_FORMAT.equals(properties.getProperty(FORMAT)) || base == null) {
      throw new StoreException(
          "the store " + folder + " was made by another version; build it anew in a new folder");
    }
    return new StoreFolder(folder, base);
  }

  /**
   * Opens the folder, making it first when it is missing or empty.
   *
   * @param base namespace of resources for a new store; null for any that an old one has
   */
  static StoreFolder create(Path folder, @Nullable String base, String defaultBase) {
    if (!Files.exists(folder.resolve(MARKER))) {
      make(folder, base == null ? defaultBase : base);
    }
    StoreFolder store = open(folder);
    if (base != null && !base.equals(store.base)) {
      throw new StoreException(
          "the store "
              + folder
              + " has the base "
              + store.base
              + "; leave out --base, or build in"
              + " another folder");
    }
    return store;
  }

  /** The marker appears at once and whole, so that a store is never half a store. */
  private static void make(Path folder, String base) {
    Properties properties = new Properties();
    properties.setProperty(FORMAT, CURRENT_FORMAT);
    properties.setProperty(BASE, base);
    try {
      Files.createDirectories(folder);
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.anyMatch(entry -> !entry.getFileName().toString().startsWith(MARKER))) {
          throw new StoreException(
              folder + " holds other files and is not a store; give an empty or new folder");
        }
      }
      Path draft = folder.resolve(MARKER + ".new");
      try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        properties.store(writer, "A knowledge graph made by Chancery. Do not edit.");
      }
      Files.move(draft, folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("cannot make a store at " + folder + ": " + e, e);
    }
  }

  /** Returns the namespace of resources. */
  String base() {
    return base;
  }

  /** Returns the folder as the user named it. */
  Path path() {
    return folder;
  }

  /** Returns the folder of the database, which may not exist yet. */
  Path database() {
    return folder.resolve("tdb2");
  }

  /** Returns the bytes on disk, without the room that every database has in reserve. */
  long usedBytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(database())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        long size = Files.size(file);
        bytes += size % SEGMENT == 0 ? Math.max(0, size - SEGMENT) : size;
      }
    }
    return bytes;
  }

  /** Returns the bytes that are free on the disk. */
  long freeBytes() throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }
}
