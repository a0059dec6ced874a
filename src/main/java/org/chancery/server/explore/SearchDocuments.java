package org.chancery.server.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.KnowledgeStore;
import org.chancery.text.PartialDate;
import org.chancery.view.ActorKind;
import org.chancery.view.Occurrence;

/** Gathers what of a store can be searched for. Works inside one transaction. */
final class SearchDocuments {
  private final Graph store;
  private final Network network;
  private final List<SearchEntry> entries = new ArrayList<>();

  private SearchDocuments(Graph store, Network network) {
    this.store = store;
    this.network = network;
  }

  /** Returns actors, events and articles. */
  static List<SearchEntry> of(KnowledgeStore store, Network network) {
    return store.read(
        dataset -> {
          SearchDocuments documents = new SearchDocuments(dataset.getUnionGraph(), network);
          documents.actors();
          documents.events();
          documents.articles();
          return documents.entries;
        });
  }

  private void actors() {
    Map<Node, List<String>> labels = column(RDFS.Nodes.label);
    Map<Node, List<String>> aliases = column(SKOS.altLabel.asNode());
    Map<Node, List<String>> roles = column(Vocabulary.ROLE);
    Map<Node, Node> countries = new HashMap<>();
    store
        .find(Node.ANY, Vocabulary.COUNTRY, Node.ANY)
        .forEach(each -> countries.put(each.getSubject(), each.getObject()));
    Set<Node> seen = new LinkedHashSet<>();
    for (ActorKind kind : ActorKind.values()) {
      for (Node node : subjects(Kinds.type(kind))) {
        if (node.isURI() && seen.add(node)) {
          Node country = countries.get(node);
          List<String> names = new ArrayList<>(labels.getOrDefault(node, List.of()));
          String label = names.isEmpty() ? node.getURI() : names.get(0);
          names.addAll(aliases.getOrDefault(node, List.of()));
          List<String> notes = new ArrayList<>(roles.getOrDefault(node, List.of()));
          if (country != null) {
            notes.addAll(labels.getOrDefault(country, List.of()));
          }
          int events = network.appearances(node.getURI());
          notes.add(events == 1 ? "1 event" : events + " events");
          entries.add(
              new SearchEntry(
                  node.getURI(),
                  label,
                  kind.name(),
                  String.join(", ", notes),
                  null,
                  names,
                  "",
                  "",
                  events + 1));
        }
      }
    }
  }

  private void events() {
    Map<String, String> words = new HashMap<>();
    for (Node property : List.of(Vocabulary.EVIDENCE, Vocabulary.dip("text"))) {
      store
          .find(Node.ANY, property, Node.ANY)
          .forEach(
              each ->
                  words.merge(
                      each.getSubject().getURI(),
                      each.getObject().getLiteralLexicalForm(),
                      (one, other) -> one.contains(other) ? one : one + "\n" + other));
    }
    for (Occurrence event : network.graph().events()) {
      Set<String> told = new LinkedHashSet<>();
      event.claims().forEach(claim -> told.add(words.getOrDefault(claim, "")));
      PartialDate date = event.start() == null ? event.reported() : event.start();
      String where = String.join(", ", event.publishers());
      entries.add(
          new SearchEntry(
              event.iri(),
              event.label(),
              event.kind().name(),
              where,
              date == null ? null : date.iso(),
              List.of(),
              event.label(),
              String.join("\n", told),
              1));
    }
  }

  private void articles() {
    Map<Node, List<String>> headlines = column(SchemaDO.headline.asNode());
    Map<Node, List<String>> publishers = column(SchemaDO.publisher.asNode());
    Map<Node, List<String>> days = column(SchemaDO.datePublished.asNode());
    for (Node article : subjects(Vocabulary.ARTICLE)) {
      String headline = first(headlines, article);
      String day = first(days, article);
      entries.add(
          new SearchEntry(
              article.getURI(),
              headline.isEmpty() ? article.getURI() : headline,
              "article",
              first(publishers, article),
              day.isEmpty() ? null : day,
              List.of(),
              headline,
              "",
              1));
    }
  }

  private static String first(Map<Node, List<String>> column, Node node) {
    return column.getOrDefault(node, List.of()).stream().sorted().findFirst().orElse("");
  }

  private List<Node> subjects(Node type) {
    return store.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList();
  }

  private Map<Node, List<String>> column(Node property) {
    Map<Node, List<String>> column = new HashMap<>();
    store
        .find(Node.ANY, property, Node.ANY)
        .filterKeep(each -> each.getObject().isLiteral())
        .forEach(
            each ->
                column
                    .computeIfAbsent(each.getSubject(), any -> new ArrayList<>(1))
                    .add(each.getObject().getLiteralLexicalForm()));
    return column;
  }
}
