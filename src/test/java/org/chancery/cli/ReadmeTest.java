package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.KeptTable;
import org.chancery.cases.Case;
import org.chancery.cases.CaseReading;
import org.chancery.claim.Term;
import org.chancery.pipeline.ArticleGraphs;
import org.chancery.pipeline.GraphMaker;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Prefixes;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.NamedQueries;
import org.chancery.store.NamedQueries.NamedQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/** What the pages promise is what the program does: their example is a tested case. */
class ReadmeTest {
  private static final Page README = new Page(Path.of("README.md"));
  private static final Case EXAMPLE = Case.of("summit-held");

  @TempDir private static Path temp;
  private static List<Quad> graph;
  private static Path store;

  @BeforeAll
  static void readTheExample() throws IOException {
    CaseReading reading = new CaseReading();
    graph = reading.graph(EXAMPLE);
    store = temp.resolve("store");
    GraphMaker maker = new ArticleGraphs(() -> reading.stages(EXAMPLE), new Iris(), "0", "test");
    try (KnowledgeStore opened = KnowledgeStore.create(store, null, Iris.DEFAULT_BASE)) {
      opened.put(List.of(maker.make(EXAMPLE.article(), "hash").graph()));
    }
  }

  @Test
  void quotesTheArticle() throws IOException {
    assertEquals(1, README.quotations().size());
    assertTrue(EXAMPLE.article().text().contains(README.quotations().get(0)));
  }

  @Test
  void showsWhatTheArticleBecomes() throws IOException {
    StringBuilder turtle = new StringBuilder();
    Prefixes.of(new Iris())
        .forEach((prefix, iri) -> turtle.append("PREFIX " + prefix + ": <" + iri + ">\n"));
    turtle.append("PREFIX : <" + new Iris().article(EXAMPLE.name()).getURI() + "/>\n");
    turtle.append(README.blocks("turtle").get(0));
    List<Triple> shown =
        RDFParser.fromString(turtle.toString(), Lang.TURTLE).toGraph().find().toList();
    assertFalse(shown.isEmpty());
    Set<Triple> found = new LinkedHashSet<>();
    graph.forEach(quad -> found.add(quad.asTriple()));
    shown.forEach(triple -> assertTrue(found.contains(triple), triple.toString()));
  }

  @Test
  void showsAnswersAsTheyAre() throws IOException {
    for (String block : README.blocks("console")) {
      String[] parts = block.split("\n", 2);
      assertTrue(parts[0].startsWith("$ ./chancery "), parts[0]);
      CommandRun run = run(Page.words(parts[0].substring("$ ./chancery ".length())));
      assertEquals(parts[1], run.out(), run.err());
    }
  }

  /** Building is run by {@link EndToEndIT}. */
  @Test
  void commandsCanBeTyped() throws IOException {
    for (Page page : List.of(README, new Page(Path.of("queries/README.md")))) {
      assertFalse(page.commands().isEmpty());
      for (List<String> command : page.commands()) {
        if (!command.get(0).equals("build")) {
          CommandRun run = run(command);
          assertEquals(0, run.code(), command + ": " + run.err());
        }
      }
    }
  }

  /** Runs a command on the example's store; what it writes goes to a folder of the test. */
  private static CommandRun run(List<String> command) {
    List<String> words = new ArrayList<>(command);
    words.replaceAll(word -> word.equals("kg") ? store.toString() : word);
    words.replaceAll(word -> word.startsWith("kg.") ? temp.resolve(word).toString() : word);
    return CommandRun.of(words);
  }

  @Test
  void linksLeadToFiles() throws IOException {
    for (String link : Files.readString(README.file()).split("\\]\\(", -1)) {
      String target = link.substring(0, Math.max(0, link.indexOf(')')));
      boolean local = !target.isEmpty() && !target.contains(":") && !target.contains(" ");
      assertTrue(!local || Files.exists(Path.of(target)), target);
    }
  }

  @Test
  void tablesAreFresh() throws IOException {
    KeptTable.check(README.file(), "commands", commandTable());
    KeptTable.check(README.file(), "questions", questionTable());
    KeptTable.check(README.file(), "classes", classTable());
  }

  private static String commandTable() {
    StringBuilder table = new StringBuilder("| command | does |\n|---|---|\n");
    for (Class<?> type : Main.class.getAnnotation(Command.class).subcommands()) {
      Command command = type.getAnnotation(Command.class);
      String does = String.join(" ", command.description()).split("(?<=\\.) ", 2)[0];
      table.append("| `" + command.name() + "` | " + does + " |\n");
    }
    return table.toString();
  }

  private static String questionTable() {
    StringBuilder table = new StringBuilder("| question | name |\n|---|---|\n");
    for (NamedQuery query : NamedQueries.questions()) {
      table.append("| " + query.question() + " | `" + query.name() + "` |\n");
    }
    return table.toString();
  }

  /** Classes with what the shapes ask of them; subclasses without properties are told by name. */
  private static String classTable() {
    Model ontology = RDFDataMgr.loadModel("ontology/diplomacy.ttl");
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    Map<String, String> rows = new TreeMap<>();
    for (Resource shape : shapes.listSubjectsWithProperty(SHACLM.targetClass).toList()) {
      Resource type = shape.getPropertyResourceValue(SHACLM.targetClass);
      if (ontology.contains(type, RDF.type, OWL2.Class)) {
        Map<String, Boolean> properties = new TreeMap<>();
        collect(shape, properties);
        rows.put(type.getURI(), classRow(ontology, type, properties));
      }
    }
    return "| class | what it is | needs | may have |\n|---|---|---|---|\n"
        + String.join("", rows.values());
  }

  /** Properties are given by name, with whether they are needed. */
  private static String classRow(Model ontology, Resource type, Map<String, Boolean> properties) {
    List<String> cells = new ArrayList<>();
    Resource above = ontology.getResource(type.getURI()).getPropertyResourceValue(RDFS.subClassOf);
    boolean ours = above != null && above.getURI().startsWith(Term.NAMESPACE);
    String also = ours ? ", a `" + ontology.shortForm(above.getURI()) + "`" : "";
    cells.add("`" + ontology.shortForm(type.getURI()) + "`" + also);
    cells.add(ontology.getProperty(type, SKOS.definition).getString());
    for (boolean needed : List.of(true, false)) {
      List<String> names =
          properties.keySet().stream().filter(name -> properties.get(name) == needed).toList();
      cells.add(String.join(", ", names));
    }
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** Takes the properties of the shape and of those that it goes by. */
  private static void collect(Resource shape, Map<String, Boolean> found) {
    shape.listProperties(SHACLM.node).forEach(other -> collect(other.getResource(), found));
    for (var statement : shape.listProperties(SHACLM.property).toList()) {
      Resource property = statement.getResource();
      Resource path = property.getPropertyResourceValue(SHACLM.path);
      String name = shape.getModel().shortForm(path.getURI()).replaceFirst("^dip:", "");
      if (property.hasProperty(SHACLM.maxCount)
          && property.getProperty(SHACLM.maxCount).getInt() == 0) {
        found.remove(name);
      } else {
        found.merge(name, property.hasProperty(SHACLM.minCount), Boolean::logicalOr);
      }
    }
  }
}
