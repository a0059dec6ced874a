package org.chancery.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one folder holds: articles and folders to go on with, and problems. Hidden files, notes
 * (README), gold facts and texts of other formats lie beside articles as a matter of course and are
 * passed over; a binary file is a problem, for somebody may take it for an article.
 *
 * @param entries files to read and folders to look into, in the order of their names
 * @param problems what is not followed or not read
 */
record Folder(List<Path> entries, List<ReadResult> problems) {
  private static final int HEAD_BYTES = 4096;

  /** Browsers save what a page shows into a folder with this ending beside it. */
  private static final String PAGE_RESOURCES = "_files";

  /**
   * Lists a folder.
   *
   * @param reads tells by a file's plain name whether it is an article file
   */
  static Folder of(Path folder, Predicate<String> reads) {
    Folder listed = new Folder(new ArrayList<>(), new ArrayList<>());
    try (Stream<Path> all = Files.list(folder)) {
      all.sorted().forEach(entry -> listed.add(entry, reads));
    } catch (IOException | UncheckedIOException e) {
      listed.problem(
          folder,
          Problem.Kind.UNREADABLE,
          "the folder cannot be listed (" + e.getMessage() + ")",
          "check its permissions");
    }
    return listed;
  }

  private void add(Path entry, Predicate<String> reads) {
    String name = Origin.plainName(entry);
    if (name.startsWith(".") || name.startsWith("readme")) {
      return;
    }
    if (Files.isSymbolicLink(entry) && !Files.isRegularFile(entry)) {
      problem(
          entry,
          Problem.Kind.LINK,
          "is a symbolic link to a folder or to nothing, and is not followed",
          "give the folder itself as another --input, or remove the link");
    } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      if (!name.endsWith(PAGE_RESOURCES)) {
        entries.add(entry);
      }
    } else if (reads.test(name)) {
      entries.add(entry);
    } else if (Files.isRegularFile(entry) && isBinary(entry)) {
      problem(
          entry,
          Problem.Kind.BINARY,
          "is a binary file, not an article",
          "remove it from the input or convert it to text");
    }
  }

  private static boolean isBinary(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      for (byte b : in.readNBytes(HEAD_BYTES)) {
        if (b == 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private void problem(Path where, Problem.Kind kind, String reason, String remedy) {
    problems.add(new Unreadable(kind, reason, remedy).at(where.toString()));
  }
}
