package org.chancery.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.chancery.article.Article;
import org.chancery.article.ArticleSource;
import org.chancery.article.ReadResult;
import org.chancery.article.Results;

/** A folder that shows what is to be found in one short article, and why. */
public final class Case {
  /** Where the cases are. */
  public static final Path FOLDER = Path.of("src/test/resources/cases");

  private static final String COMMENT = "#";

  private final Path folder;

  private Case(Path folder) {
    this.folder = folder;
  }

  /** Returns the case of that name. */
  public static Case of(String name) {
    return new Case(FOLDER.resolve(name));
  }

  /** Returns all cases, in the order of their names. */
  static List<Case> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
    }
  }

  /** Returns the name of the case's folder, which is the article's id, too. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** Returns the file of the article. */
  public Path text() {
    return folder.resolve(name() + ".txt");
  }

  /** Returns the article. */
  public Article article() throws IOException {
    ArticleSource source = new ArticleSource(null, InputStream.nullInputStream());
    try (Results results = source.read(List.of(text()))) {
      if (results.next() instanceof ReadResult.Good good) {
        return good.article();
      }
    }
    throw new IOException(text() + " cannot be read");
  }

  /** Returns where the annotations are recorded. */
  Path recording() {
    return folder.resolve("annotated.conllu");
  }

  /** Returns the file of what is to be found. */
  Path expected() {
    return folder.resolve("expected.ttl");
  }

  /** Returns the comment in front of what is to be found: what the case shows. */
  String comment() throws IOException {
    if (!Files.exists(expected())) {
      return "";
    }
    try (Stream<String> lines = Files.lines(expected())) {
      return lines
          .takeWhile(line -> line.startsWith(COMMENT))
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    }
  }

  /** Returns what is to be found, in the form of {@link CaseReading#claims}. */
  public String expectedClaims() {
    List<Triple> statements = new ArrayList<>();
    RDFParser.source(expected())
        .lang(Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                statements.add(triple);
              }
            });
    return ClaimTurtle.of(name(), statements);
  }
}
