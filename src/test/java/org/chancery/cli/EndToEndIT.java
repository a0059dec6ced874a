package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.chancery.article.ArticleSource;
import org.chancery.article.ReadResult;
import org.chancery.article.Results;
import org.chancery.rdf.CanonicalQuads;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.KnowledgeStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole path, with the real language engine: article files to answers over HTTP. */
@Tag("models")
class EndToEndIT {
  private static final Path SAMPLE = Path.of("data/articles");
  private static final Path REAL = Path.of("../shared");
  private static final String PREFIXES =
      "PREFIX dip: <https://w3id.org/chancery/ontology#> PREFIX schema: <https://schema.org/> ";
  @TempDir private static Path temp;
  private static Path kg;

  @BeforeAll
  static void buildSampleAsTheReadmeSays() throws IOException {
    kg = temp.resolve("kg");
    List<String> first = new ArrayList<>(new Page(Path.of("README.md")).commands().get(0));
    assertEquals("build --input data/articles --store kg", String.join(" ", first));
    first.set(first.size() - 1, kg.toString());
    CommandRun run = CommandRun.of(first);
    assertEquals(0, run.code(), run.err());
  }

  private static CommandRun build(Path store, Path input) {
    return CommandRun.of("build", "--input", input.toString(), "--store", store.toString());
  }

  private static String hash(Path folder) {
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      return store.read(dataset -> CanonicalQuads.sha256(dataset::find));
    }
  }

  @Test
  void answersOverHttp() throws Exception {
    String query =
        PREFIXES
            + "SELECT (COUNT(*) AS ?n)"
            + " { ?c a dip:Claim ; dip:evidence ?words ; dip:article ?article }";
    String inProcess =
        CommandRun.of("query", "--store", kg.toString(), "--format", "csv", "-e", query).out();
    try (KnowledgeStore store = KnowledgeStore.open(kg);
        GraphServer server = GraphServer.start(store, ServerSettings.local(0))) {
      String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
      URI address = URI.create("http://localhost:" + server.port() + "/sparql?query=" + encoded);
      HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
      String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      assertEquals(inProcess, answer);
      assertTrue(Integer.parseInt(answer.replaceAll("\\D", "")) > 20, answer);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void neitherOrderNorThreadsNorRunsMakeADifference(int threads) throws IOException {
    Path other = temp.resolve("threads-" + threads);
    List<String> args = new ArrayList<>(List.of("build", "--store", other.toString()));
    args.addAll(List.of("--threads", String.valueOf(threads)));
    List<String> files = sampleFiles();
    Collections.shuffle(files, new Random(threads));
    files.forEach(file -> args.addAll(List.of("--input", file)));
    assertEquals(0, CommandRun.of(args).code());
    assertEquals(hash(kg), hash(other));
    CommandRun again = build(other, SAMPLE);
    assertTrue(again.err().contains(" 0 added, 0 replaced,"), again.err());
    assertEquals(hash(kg), hash(other));
  }

  private static List<String> sampleFiles() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files
          .map(Path::toString)
          .filter(file -> file.matches(".*\\.(txt|html|jsonl)"))
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  @Test
  void conformsToTheShapes() {
    CommandRun run = CommandRun.of("validate", "--store", kg.toString());
    assertEquals(0, run.code(), run.out());
  }

  @Test
  void oneBadFileCostsOneLine() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("hostile"));
    fillWithBadFiles(folder);
    Path store = temp.resolve("hostile-kg");
    CommandRun run = build(store, folder);
    assertEquals(1, run.code());
    for (String name : List.of("empty", "binary", "bytes", "broken", "large", "loop")) {
      Pattern line = Pattern.compile("problem: [^:]*/" + name + "[^:]*: .{5,}; .{5,}");
      List<String> told =
          run.err().lines().filter(each -> each.contains("hostile/" + name)).toList();
      assertEquals(1, told.size(), name + " in\n" + run.err());
      assertTrue(line.matcher(told.get(0)).matches(), told.get(0) + " lacks reason or remedy");
    }
    assertFalse(run.err().contains("\tat "));
    try (KnowledgeStore opened = KnowledgeStore.open(store)) {
      assertEquals(1, opened.info().articles());
    }
  }

  private static void fillWithBadFiles(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("good.txt"),
        "Ministers meet\n\nOSLO, May 3, 2021 - The Norwegian prime minister met the Danish foreign"
            + " minister in Oslo on Monday.\n");
    Files.writeString(folder.resolve("empty.txt"), "");
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("binary.txt"), noise);
    String record = "{\"id\": \"bytes\", \"text\": \"\u00c3(\"}";
    Files.write(folder.resolve("bytes.jsonl"), record.getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("broken.jsonl"), "{\"id\": \"x\", \"text\": \"no end\n");
    Files.writeString(folder.resolve("large.txt"), "All work and no play. ".repeat(1_400_000));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
  }

  @Test
  void evidenceIsWhatTheArticleSaysThere() {
    int claims = checkEvidence(kg, texts(List.of(SAMPLE)));
    assertTrue(claims > 50, claims + " claims");
  }

  @Test
  void evidenceIsWhatRealArticlesSayThere() {
    List<Path> folders =
        Stream.of("articles", "articles-2016", "articles-2024")
            .map(REAL::resolve)
            .filter(Files::isDirectory)
            .toList();
    assumeTrue(!folders.isEmpty(), "no real articles at hand");
    Path store = temp.resolve("real-kg");
    List<String> args = new ArrayList<>(List.of("build", "--store", store.toString()));
    folders.forEach(folder -> args.addAll(List.of("--input", folder.toString())));
    CommandRun run = CommandRun.of(args);
    assertEquals(0, run.code(), run.err());
    int claims = checkEvidence(store, texts(folders));
    assertTrue(claims > 500, claims + " claims");
  }

  /** Returns the number of claims, of articles all of which are stored. */
  private static int checkEvidence(Path folder, Map<String, String> texts) {
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      assertEquals(texts.size(), store.info().articles());
      return checkEvidence(store, texts);
    }
  }

  private static int checkEvidence(KnowledgeStore store, Map<String, String> texts) {
    List<Binding> rows = new ArrayList<>();
    store.query(
        QueryFactory.create(
            PREFIXES
                + "SELECT ?id ?words ?start ?end { ?c a dip:Claim ; dip:evidence ?words ;"
                + " dip:evidenceStart ?start ; dip:evidenceEnd ?end ;"
                + " dip:article/schema:identifier ?id }"),
        0,
        exec -> exec.select().forEachRemaining(row -> rows.add(row.detach())));
    for (Binding row : rows) {
      int[] text = texts.get(value(row, "id")).codePoints().toArray();
      int start = Integer.parseInt(value(row, "start"));
      int end = Integer.parseInt(value(row, "end"));
      assertEquals(value(row, "words"), new String(text, start, end - start));
    }
    return rows.size();
  }

  private static Map<String, String> texts(List<Path> folders) {
    Map<String, String> texts = new HashMap<>();
    try (Results results = new ArticleSource(null, System.in).read(folders)) {
      while (results.hasNext()) {
        if (results.next() instanceof ReadResult.Good good) {
          texts.put(good.article().id(), good.article().text());
        }
      }
    }
    return texts;
  }

  private static String value(Binding row, String name) {
    return row.get(Var.alloc(name)).getLiteralLexicalForm();
  }
}
