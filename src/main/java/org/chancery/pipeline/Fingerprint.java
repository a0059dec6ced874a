package org.chancery.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Digests by which a later run knows what needs no work: the same article, read by the same
 * program, gives the same graph.
 */
public final class Fingerprint {
  /** What decides how an article is read, beside the article. */
  private static final List<String> DECIDING =
      List.of(
          "data",
          "ontology",
          "org/chancery/article",
          "org/chancery/claim",
          "org/chancery/corenlp",
          "org/chancery/data",
          "org/chancery/entity",
          "org/chancery/extract",
          "org/chancery/rdf",
          "org/chancery/text",
          "org/chancery/validate");

  /** What decides which events claims are merged into. */
  private static final List<String> DECIDING_EVENTS =
      List.of(
          "data/event",
          "data/meeting",
          "org/chancery/claim",
          "org/chancery/event",
          "org/chancery/rdf",
          "org/chancery/text");

  /** Large files that change with their release only; their names and sizes tell. */
  private static final String MODELS = "edu/stanford/nlp/models";

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the digest of all that is known of an article. */
  public static String of(Article article) {
    Fingerprint print = new Fingerprint();
    print.add(article.id());
    print.add(article.url());
    print.add(article.title());
    print.add(article.publisher());
    print.add(article.date() == null ? null : article.date().toString());
    print.add(article.text());
    for (Article.Block block : article.blocks()) {
      print.add(block.start() + "-" + block.end() + block.kind());
    }
    return print.hex();
  }

  /**
   * Returns the digest of the code and data that decide how articles are read.
   *
   * @param authority tables of the user's that are read instead of the program's own
   */
  public static String ofProgram(List<Path> authority) {
    return inProgram(
        root -> {
          Fingerprint print = new Fingerprint();
          for (Path table : authority) {
            print.add(table.getFileName().toString());
            print.add(Files.readAllBytes(table));
          }
          print.addFolders(root, DECIDING);
          for (Path file : files(root.resolve(MODELS))) {
            print.add(root.relativize(file).toString());
            print.add(Long.toString(Files.size(file)));
          }
          return print.hex();
        });
  }

  /** Returns the digest of the code and data that decide which events claims are merged into. */
  public static String ofEvents() {
    return inProgram(
        root -> {
          Fingerprint print = new Fingerprint();
          print.addFolders(root, DECIDING_EVENTS);
          return print.hex();
        });
  }

  /** What is done with the top folder of the program. */
  private interface Work {
    String with(Path root) throws IOException;
  }

  private static String inProgram(Work work) {
    try {
      URI place = Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return work.with(path);
      }
      try (FileSystem archive = FileSystems.newFileSystem(path)) {
        return work.with(archive.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read this program's own files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("this program is in no file", e);
    }
  }

  private void addFolders(Path root, List<String> folders) throws IOException {
    for (String folder : folders) {
      for (Path file : files(root.resolve(folder))) {
        add(root.relativize(file).toString());
        add(Files.readAllBytes(file));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Lengths go before contents, so that no two lists of parts run together to the same bytes. */
  private void add(@Nullable String part) {
    add(part == null ? new byte[0] : ("=" + part).getBytes(StandardCharsets.UTF_8));
  }

  private void add(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(part);
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
