package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.claim.MeasureType;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.StatementMode;
import org.chancery.claim.Term;
import org.chancery.entity.LinkMethod;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.Iris;
import org.chancery.rdf.LinkQuads;
import org.chancery.rdf.SampleEntities;
import org.chancery.rdf.SampleEvents;
import org.chancery.rdf.SampleFacts;
import org.chancery.store.NamedQueries;
import org.chancery.store.NamedQueries.NamedQuery;
import org.junit.jupiter.api.Test;

/** Holds ontology, shapes, examples, program and tables together. */
class OntologyTest {
  private static final Path FOLDER = Path.of("ontology");
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/diplomacy.ttl");
  private static final Model SHAPES = RDFDataMgr.loadModel("ontology/shapes.ttl");
  private static final Property STATUS =
      ResourceFactory.createProperty("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status");
  private static final Set<String> VALUE_CLASSES =
      Set.of(
          "MeetingType",
          "MeetingStatus",
          "SanctionAction",
          "MeasureType",
          "StatementMode",
          "LinkMethod");

  /** Properties that only the catalogue and the index of a store have. */
  private static final Set<String> CATALOGUE =
      Set.of(
          "blockKey",
          "tellsOf",
          "eventHash",
          "contentHash",
          "readBy",
          "quadCount",
          "countOfMeetingClaim",
          "countOfSanctionClaim",
          "countOfStatementClaim",
          "countOfOfficeClaim");

  @Test
  void everyTermIsDocumented() {
    for (Resource term : terms(ONTOLOGY)) {
      for (Property property : List.of(RDFS.label, SKOS.definition, SKOS.example)) {
        assertEquals(1, term.listProperties(property).toList().size(), term + " " + property);
        assertFalse(term.getProperty(property).getString().isBlank(), term + " " + property);
      }
      assertTrue(term.hasProperty(RDFS.isDefinedBy), term + " is defined nowhere");
    }
  }

  @Test
  void everyClassHasAShapeWithMessagesAndPassAndFailExamples() throws IOException {
    List<String> examples =
        ShapeExamplesTest.examples().stream().map(file -> file.getFileName().toString()).toList();
    for (Resource type : ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL2.Class).toList()) {
      String name = type.getLocalName();
      if (!VALUE_CLASSES.contains(name)) {
        assertTrue(SHAPES.contains(null, SHACLM.targetClass, type), "no shape for " + name);
        String stem = name.toLowerCase(Locale.ROOT);
        for (String kind : List.of("-pass-", "-fail-")) {
          assertTrue(
              examples.stream().anyMatch(file -> file.startsWith(stem + kind)),
              "no example " + stem + kind);
        }
      }
    }
    for (Resource property : SHAPES.listSubjectsWithProperty(SHACLM.path).toList()) {
      boolean top = SHAPES.contains(null, SHACLM.property, property);
      boolean inChoice = property.listProperties().toList().size() == 2;
      assertTrue(
          inChoice || (top && property.hasProperty(SHACLM.message)),
          "no message for " + property.getProperty(SHACLM.path).getObject());
    }
  }

  @Test
  void shapesAndAlignmentsSpeakOfKnownTermsOnly() {
    Set<Resource> known = Set.copyOf(terms(ONTOLOGY));
    for (Model model : List.of(SHAPES, RDFDataMgr.loadModel("ontology/alignments.ttl"))) {
      Set<Resource> used = new TreeSet<>(Comparator.comparing(Resource::toString));
      model
          .listStatements()
          .forEach(
              statement -> {
                used.add(statement.getSubject());
                if (statement.getObject().isResource()) {
                  used.add(statement.getResource());
                }
              });
      used.removeIf(term -> !term.isURIResource() || !term.getURI().startsWith(Term.NAMESPACE));
      used.removeAll(known);
      assertEquals(Set.of(), used);
    }
  }

  @Test
  void programAndOntologyKnowTheSameTerms() {
    SortedSet<String> written = new TreeSet<>(CATALOGUE);
    written.addAll(VALUE_CLASSES);
    for (Term[] terms :
        List.<Term[]>of(
            MeetingType.values(),
            MeetingStatus.values(),
            SanctionAction.values(),
            MeasureType.values(),
            StatementMode.values())) {
      for (Term term : terms) {
        written.add(term.localName());
        Resource value = ONTOLOGY.getResource(term.iri());
        String type = term.getClass().getSimpleName();
        assertTrue(
            value.hasProperty(RDF.type, ONTOLOGY.getResource(Term.NAMESPACE + type)),
            term.localName() + " is no " + type);
      }
    }
    for (LinkMethod method : LinkMethod.values()) {
      written.add(method.localName());
    }
    ArticleQuads writer = new ArticleQuads(new Iris(), "0.1.0");
    for (MeetingType type : MeetingType.values()) {
      String name = type.localName();
      written.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
    List<Quad> quads = new ArrayList<>(SampleEvents.quads());
    SampleFacts.all().forEach(facts -> quads.addAll(writer.of(facts)));
    quads.addAll(new LinkQuads(new Iris()).of(SampleEntities.ANSWER));
    for (var quad : quads) {
      if (!quad.getObject().isTripleTerm()) {
        for (var node : List.of(quad.getPredicate(), quad.getObject())) {
          if (node.isURI() && node.getURI().startsWith(Term.NAMESPACE)) {
            written.add(node.getURI().substring(Term.NAMESPACE.length()));
          }
        }
      }
    }
    SortedSet<String> stable = new TreeSet<>();
    terms(ONTOLOGY).stream()
        .filter(term -> !term.hasProperty(STATUS))
        .forEach(term -> stable.add(term.getURI().substring(Term.NAMESPACE.length())));
    assertEquals(stable, written);
  }

  @Test
  void tablesAreFresh() throws IOException {
    KeptTable.check(FOLDER.resolve("README.md"), "table", termTable());
    KeptTable.check(Path.of("queries/README.md"), "table", queryTable());
  }

  private static String termTable() {
    StringBuilder table = new StringBuilder("| term | is | definition |\n|---|---|---|\n");
    for (Resource term : terms(ONTOLOGY)) {
      String status = term.hasProperty(STATUS) ? " (not yet written)" : "";
      table
          .append("| `dip:")
          .append(term.getURI().substring(Term.NAMESPACE.length()))
          .append("` | ")
          .append(kind(term))
          .append(status)
          .append(" | ")
          .append(term.getProperty(SKOS.definition).getString())
          .append(" |\n");
    }
    return table.toString();
  }

  private static String kind(Resource term) {
    if (term.hasProperty(RDF.type, OWL2.Class)) {
      return "class";
    }
    if (!term.hasProperty(RDF.type, OWL2.NamedIndividual)) {
      return "property";
    }
    return VALUE_CLASSES.stream()
        .filter(type -> term.hasProperty(RDF.type, ONTOLOGY.getResource(Term.NAMESPACE + type)))
        .findFirst()
        .map(type -> "`dip:" + type + "`")
        .orElseThrow();
  }

  private static String queryTable() throws IOException {
    StringBuilder table = new StringBuilder("| name | question | `--set` |\n|---|---|---|\n");
    for (NamedQuery query : NamedQueries.questions()) {
      table
          .append("| `")
          .append(query.name())
          .append("` | ")
          .append(query.question())
          .append(" | ")
          .append(String.join(", ", query.parameters().keySet()))
          .append(" |\n");
    }
    table.append("\n| check | problem |\n|---|---|\n");
    for (NamedQuery check : NamedQueries.checks()) {
      table.append("| `" + check.name() + "` | " + check.summary() + " |\n");
    }
    table.append("\n| asked from Wikidata's side | question |\n|---|---|\n");
    for (NamedQuery query : FromWikidata.all()) {
      table.append("| `" + query.name() + "` | " + query.question() + " |\n");
    }
    return table.toString();
  }

  private static List<Resource> terms(Model model) {
    return model.listSubjects().toList().stream()
        .filter(term -> term.isURIResource() && term.getURI().startsWith(Term.NAMESPACE))
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }
}
