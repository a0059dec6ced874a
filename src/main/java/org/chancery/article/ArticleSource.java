package org.chancery.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads articles from files, folders and the standard input, one at a time. */
public final class ArticleSource {
  /** The path that stands for the standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private static final String WHERE_STANDARD_INPUT = "standard input";

  /** So much of the standard input is looked at to tell its format. */
  private static final int HEAD_BYTES = 4096;

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
    JsonRecords records = new JsonRecords(articles);
    this.readers =
        List.of(
            new TextReader(articles),
            new JsonLinesReader(records),
            new JsonReader(records),
            new HtmlReader(articles, new PageBody(blocks)));
    this.standardInput = standardInput;
  }

  /**
   * Returns the articles and problems of the paths, in their order; files of a folder in the order
   * of their names. In a folder, texts of other formats are passed over; a link to a folder is a
   * problem, for it may lead in circles, and so is a binary file. On the standard input the first
   * character tells the format.
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
      BufferedInputStream in = new BufferedInputStream(standardInput, HEAD_BYTES);
      in.mark(HEAD_BYTES);
      String head = new String(in.readNBytes(HEAD_BYTES - 1), StandardCharsets.UTF_8);
      in.reset();
      String name = nameFor(head.stripLeading());
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

  private static String nameFor(String head) {
    if (head.startsWith("{")) {
      return "-.jsonl";
    }
    if (head.startsWith("[")) {
      return "-.json";
    }
    return head.startsWith("<") ? "-.html" : "-.txt";
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
    private Results folder(Path path) {
      Folder folder = Folder.of(path, name -> readers.stream().anyMatch(r -> r.reads(name)));
      for (int i = folder.entries().size() - 1; i >= 0; i--) {
        waiting.addFirst(folder.entries().get(i));
      }
      return Results.of(folder.problems().toArray(ReadResult[]::new));
    }

    @Override
    public void close() {
      waiting.clear();
      current.close();
    }
  }
}
