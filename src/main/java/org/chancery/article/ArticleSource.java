package org.chancery.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads articles from files, folders and the standard input, one at a time. */
public final class ArticleSource {
  /** The path that stands for the standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private static final String WHERE_STANDARD_INPUT = "standard input";

  private final List<ArticleReader> readers;
  private final InputStream standardInput;

  /**
   * Makes a source.
   *
   * @param defaultDate day of publication for articles that give none, or null
   * @param standardInput what {@code -} reads
   */
  public ArticleSource(@Nullable LocalDate defaultDate, InputStream standardInput) {
    Blocks blocks = new Blocks();
    Articles articles = new Articles(defaultDate, blocks);
    this.readers =
        List.of(
            new TextReader(articles),
            new JsonReader(articles),
            new HtmlReader(articles, new PageBody(blocks)));
    this.standardInput = standardInput;
  }

  /**
   * Returns the articles and problems of the paths, in their order; files of a folder in the order
   * of their names. In a folder, files of other formats and symbolic links to files outside are
   * passed over; a link to a folder is a problem, for it may lead in circles.
   */
  public Results read(List<Path> paths) {
    return new PathResults(paths);
  }

  private Results open(Path path) {
    if (path.equals(STANDARD_INPUT)) {
      return standardInput();
    }
    String name = Origin.plainName(path);
    Optional<ArticleReader> reader = readers.stream().filter(r -> r.reads(name)).findFirst();
    return reader.isPresent() ? reader.get().read(Origin.of(path)) : unknown(path);
  }

  private static Results unknown(Path path) {
    return Results.of(
        new Unreadable(
                Problem.Kind.NOT_AN_ARTICLE,
                "is of a kind that cannot be read",
                "give .txt, .html, .json or .jsonl files, plain or .gz")
            .at(path.toString()));
  }

  private Results standardInput() {
    try {
      standardInput.available();
      java.io.BufferedInputStream in = new java.io.BufferedInputStream(standardInput, 1 << 16);
      in.mark(1 << 12);
      String head = new String(in.readNBytes(1 << 11), java.nio.charset.StandardCharsets.UTF_8);
      in.reset();
      String begin = head.stripLeading().toLowerCase(Locale.ROOT);
      String name = begin.startsWith("{") ? "-.jsonl" : begin.startsWith("<") ? "-.html" : "-.txt";
      Origin origin = new Origin(WHERE_STANDARD_INPUT, "stdin", () -> in);
      for (ArticleReader reader : readers) {
        if (reader.reads(name)) {
          return reader.read(origin);
        }
      }
      throw new IllegalStateException("no reader for " + name);
    } catch (IOException e) {
      return Results.of(Origin.failure(e).at(WHERE_STANDARD_INPUT));
    }
  }

  private final class PathResults implements Results {
    private final Deque<Path> waiting = new ArrayDeque<>();
    private Results current = Results.of();

    private PathResults(List<Path> paths) {
      waiting.addAll(paths);
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && !waiting.isEmpty()) {
        current.close();
        Path path = waiting.removeFirst();
        current = Files.isDirectory(path) ? folder(path) : open(path);
      }
      return current.hasNext();
    }

    @Override
    public ReadResult next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    /** Puts the folder's entries in front of what waits; returns its problems. */
    private Results folder(Path folder) {
      List<Path> entries;
      try (Stream<Path> all = Files.list(folder)) {
        entries = all.filter(this::isWanted).sorted().toList();
      } catch (IOException | UncheckedIOException e) {
        return Results.of(
            new Unreadable(
                    Problem.Kind.UNREADABLE,
                    "the folder cannot be listed (" + e.getMessage() + ")",
                    "check its permissions")
                .at(folder.toString()));
      }
      for (int i = entries.size() - 1; i >= 0; i--) {
        if (!isLinkToFolder(entries.get(i))) {
          waiting.addFirst(entries.get(i));
        }
      }
      return Results.of(
          entries.stream()
              .filter(this::isLinkToFolder)
              .map(
                  link ->
                      new Unreadable(
                              Problem.Kind.LINK,
                              "is a symbolic link to a folder, which is not followed",
                              "give the folder itself as another --input")
                          .at(link.toString()))
              .toArray(ReadResult[]::new));
    }

    private boolean isWanted(Path entry) {
      String name = Origin.plainName(entry);
      if (name.startsWith(".") || name.startsWith("readme.")) {
        return false;
      }
      return isLinkToFolder(entry)
          || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
          || (Files.isRegularFile(entry) && readers.stream().anyMatch(r -> r.reads(name)));
    }

    private boolean isLinkToFolder(Path entry) {
      return Files.isSymbolicLink(entry) && (Files.isDirectory(entry) || !Files.exists(entry));
    }

    @Override
    public void close() {
      waiting.clear();
      current.close();
    }
  }
}
