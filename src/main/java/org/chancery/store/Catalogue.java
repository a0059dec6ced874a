package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.claim.Term;
import org.jspecify.annotations.Nullable;

/**
 * The graph that lists the articles of a store: {@link CatalogueEntry entries} to quads and back.
 * All methods work inside the caller's transaction.
 */
final class Catalogue {
  private static final String SCHEMA = "https://schema.org/";
  private static final Node IDENTIFIER = iri(SCHEMA + "identifier");
  private static final Node HEADLINE = iri(SCHEMA + "headline");
  private static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");
  private static final Node PUBLISHER = iri(SCHEMA + "publisher");
  private static final Node CONTENT_HASH = iri(Term.NAMESPACE + "contentHash");
  private static final Node READ_BY = iri(Term.NAMESPACE + "readBy");
  private static final Node QUADS = iri(Term.NAMESPACE + "quadCount");

  /** Before the class of claim: {@code dip:countOfMeetingClaim}. */
  private static final String COUNT = Term.NAMESPACE + "countOf";

  private final Node graph;

  /** Makes the catalogue of a store whose resources live under the base. */
  Catalogue(String base) {
    this.graph = iri(base + "catalogue");
  }

  /** Returns the name of the catalogue's graph. */
  Node graph() {
    return graph;
  }

  /** Replaces what the catalogue says of the article. */
  void put(DatasetGraph store, CatalogueEntry entry) {
    remove(store, entry.article());
    grow(store, entry.quads());
    Node article = entry.article();
    add(store, article, IDENTIFIER, text(entry.id()));
    addKnown(store, article, HEADLINE, entry.title());
    addKnown(store, article, PUBLISHER, entry.publisher());
    if (entry.date() != null) {
      add(store, article, DATE_PUBLISHED, typed(entry.date().toString(), XSDDatatype.XSDdate));
    }
    add(store, article, CONTENT_HASH, text(entry.contentHash()));
    add(store, article, READ_BY, text(entry.readBy()));
    add(store, article, QUADS, number(entry.quads()));
    entry.claims().forEach((kind, count) -> add(store, article, iri(COUNT + kind), number(count)));
  }

  /** Removes the article. */
  void remove(DatasetGraph store, Node article) {
    Optional<CatalogueEntry> known = entry(store, article);
    if (known.isPresent()) {
      grow(store, -known.get().quads());
      store.deleteAny(graph, article, Node.ANY, Node.ANY);
    }
  }

  /** Returns the number of quads in the graphs of all articles, without looking at each. */
  long quads(DatasetGraph store) {
    Iterator<Quad> found = store.find(graph, graph, QUADS, Node.ANY);
    return found.hasNext()
        ? Long.parseLong(found.next().getObject().getLiteralLexicalForm())
        : info(store).quads();
  }

  private void grow(DatasetGraph store, int difference) {
    long quads = quads(store) + difference;
    store.deleteAny(graph, graph, QUADS, Node.ANY);
    if (quads != 0) {
      add(store, graph, QUADS, typed(Long.toString(quads), XSDDatatype.XSDinteger));
    }
  }

  /** Returns the article that has the identifier, if any. */
  Optional<Node> article(DatasetGraph store, String id) {
    Iterator<Quad> found = store.find(graph, Node.ANY, IDENTIFIER, text(id));
    return found.hasNext() ? Optional.of(found.next().getSubject()) : Optional.empty();
  }

  /** Returns all articles, in the order of their identifiers. */
  List<Node> articles(DatasetGraph store) {
    SortedMap<String, Node> byId = new TreeMap<>();
    store
        .find(graph, Node.ANY, IDENTIFIER, Node.ANY)
        .forEachRemaining(
            quad -> byId.put(quad.getObject().getLiteralLexicalForm(), quad.getSubject()));
    return List.copyOf(byId.values());
  }

  /** Returns what the catalogue says of the article. */
  Optional<CatalogueEntry> entry(DatasetGraph store, Node article) {
    List<Quad> quads = new ArrayList<>();
    store.find(graph, article, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads.isEmpty() ? Optional.empty() : Optional.of(entry(article, quads));
  }

  /** Returns what the store holds. */
  StoreInfo info(DatasetGraph store) {
    Totals totals = new Totals();
    store.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(totals::add);
    return new StoreInfo(
        totals.articles, totals.claims, totals.quads, totals.firstDate, totals.lastDate);
  }

  private static CatalogueEntry entry(Node article, List<Quad> quads) {
    SortedMap<String, Integer> claims = new TreeMap<>();
    for (Quad quad : quads) {
      String property = quad.getPredicate().getURI();
      if (property.startsWith(COUNT)) {
        claims.put(property.substring(COUNT.length()), count(quad));
      }
    }
    String date = value(quads, DATE_PUBLISHED);
    return new CatalogueEntry(
        article,
        required(quads, IDENTIFIER),
        value(quads, HEADLINE),
        date == null ? null : LocalDate.parse(date),
        value(quads, PUBLISHER),
        required(quads, CONTENT_HASH),
        required(quads, READ_BY),
        claims,
        Integer.parseInt(required(quads, QUADS)));
  }

  private static String required(List<Quad> quads, Node property) {
    String value = value(quads, property);
    if (value == null) {
      throw new StoreException(
          String.format(
              Locale.ROOT,
              "the catalogue lacks <%s> of <%s>; build the store anew",
              property.getURI(),
              quads.get(0).getSubject().getURI()));
    }
    return value;
  }

  private static @Nullable String value(List<Quad> quads, Node property) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse(null);
  }

  private static int count(Quad quad) {
    return Integer.parseInt(quad.getObject().getLiteralLexicalForm());
  }

  private void addKnown(DatasetGraph store, Node article, Node property, @Nullable String value) {
    if (value != null) {
      add(store, article, property, text(value));
    }
  }

  private void add(DatasetGraph store, Node article, Node property, Node value) {
    store.add(graph, article, property, value);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Node number(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node typed(String value, XSDDatatype type) {
    return NodeFactory.createLiteralDT(value, type);
  }

  /** Sums over all articles in one pass. */
  private static final class Totals {
    private final SortedMap<String, Long> claims = new TreeMap<>();
    private long articles;
    private long quads;
    private @Nullable LocalDate firstDate;
    private @Nullable LocalDate lastDate;

    private void add(Quad quad) {
      Node property = quad.getPredicate();
      if (quad.getSubject().equals(quad.getGraph())) {
        return;
      }
      if (property.equals(IDENTIFIER)) {
        articles++;
      } else if (property.equals(QUADS)) {
        quads += count(quad);
      } else if (property.equals(DATE_PUBLISHED)) {
        date(LocalDate.parse(quad.getObject().getLiteralLexicalForm()));
      } else if (property.getURI().startsWith(COUNT)) {
        claims.merge(property.getURI().substring(COUNT.length()), (long) count(quad), Long::sum);
      }
    }

    private void date(LocalDate date) {
      firstDate = firstDate == null || date.isBefore(firstDate) ? date : firstDate;
      lastDate = lastDate == null || date.isAfter(lastDate) ? date : lastDate;
    }
  }
}
