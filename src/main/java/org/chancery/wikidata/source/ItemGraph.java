package org.chancery.wikidata.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.rdf.WikidataItems;
import org.jspecify.annotations.Nullable;

/**
 * Reads items from triples in Wikidata's own vocabulary. Statements with their qualifiers ({@code
 * p:}, {@code ps:}, {@code pq:}) are preferred where they are there; a truthy dump has only the
 * values of the best rank ({@code wdt:}).
 */
final class ItemGraph {
  static final String ENTITY = WikidataItems.NAMESPACE;
  static final String DIRECT = "http://www.wikidata.org/prop/direct/";
  static final String STATEMENT = "http://www.wikidata.org/prop/";
  static final String VALUE = "http://www.wikidata.org/prop/statement/";
  static final String QUALIFIER = "http://www.wikidata.org/prop/qualifier/";
  static final String QUALIFIER_NODE = "http://www.wikidata.org/prop/qualifier/value/";
  static final String WIKIBASE = "http://wikiba.se/ontology#";

  private static final Node RANK = NodeFactory.createURI(WIKIBASE + "rank");
  private static final Node DEPRECATED = NodeFactory.createURI(WIKIBASE + "DeprecatedRank");
  private static final Node PREFERRED = NodeFactory.createURI(WIKIBASE + "PreferredRank");
  private static final Node TIME = NodeFactory.createURI(WIKIBASE + "timeValue");
  private static final Node PRECISION = NodeFactory.createURI(WIKIBASE + "timePrecision");
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node ALIAS = SKOS.altLabel.asNode();
  private static final Node SAME = OWL.sameAs.asNode();
  private static final Pattern ITEM = Pattern.compile(Pattern.quote(ENTITY) + "(Q[1-9][0-9]*)");
  private static final Pattern POINT =
      Pattern.compile("(?i)Point\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");

  private final Graph graph;

  /** Reads items from these triples. */
  ItemGraph(Graph graph) {
    this.graph = graph;
  }

  /** Returns all items of which the triples tell something, by their names. */
  List<Item> items() {
    Set<String> ids = new TreeSet<>();
    graph.find().forEachRemaining(triple -> id(triple.getSubject()).ifPresent(ids::add));
    return ids.stream().flatMap(id -> item(id).stream()).toList();
  }

  /** Returns what the triples tell of the item; nothing when they tell nothing that is read. */
  Optional<Item> item(String id) {
    Node node = NodeFactory.createURI(ENTITY + id);
    for (Node same : objects(node, SAME)) {
      Optional<String> target = id(same);
      if (target.isPresent()) {
        return Optional.of(new Item(id, target.get(), null, List.of(), List.of()));
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (Property property : Property.values()) {
      facts.addAll(facts(node, property));
    }
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    List<String> labels = texts(node, LABEL);
    Set<String> aliases = new LinkedHashSet<>(labels);
    aliases.addAll(texts(node, ALIAS));
    String label = labels.isEmpty() ? null : labels.get(0);
    aliases.remove(label);
    return Optional.of(new Item(id, null, label, List.copyOf(aliases), facts));
  }

  private List<Fact> facts(Node item, Property property) {
    Map<String, Fact> facts = new TreeMap<>();
    boolean statements = false;
    for (Node statement : objects(item, uri(STATEMENT, property.id()))) {
      statements = true;
      fact(statement, property).ifPresent(fact -> facts.put(statement.toString(), fact));
    }
    if (!statements) {
      for (Node object : objects(item, uri(DIRECT, property.id()))) {
        value(object).ifPresent(v -> facts.put(v, new Fact(property, v, false, null, null, false)));
      }
    }
    return List.copyOf(facts.values());
  }

  private Optional<Fact> fact(Node statement, Property property) {
    Set<Node> rank = objects(statement, RANK);
    Optional<String> value =
        objects(statement, uri(VALUE, property.id())).stream()
            .flatMap(object -> value(object).stream())
            .findFirst();
    if (value.isEmpty() || rank.contains(DEPRECATED)) {
      return Optional.empty();
    }
    boolean ended = !objects(statement, uri(QUALIFIER, Property.END)).isEmpty();
    return Optional.of(
        new Fact(
            property,
            value.get(),
            rank.contains(PREFERRED),
            date(statement, Property.START),
            date(statement, Property.END),
            ended));
  }

  /** Returns the qualifier with its precision where that is told, and as it stands otherwise. */
  private @Nullable String date(Node statement, String property) {
    for (Node node : objects(statement, uri(QUALIFIER_NODE, property))) {
      for (Node time : objects(node, TIME)) {
        Integer precision =
            objects(node, PRECISION).stream()
                .map(p -> Integer.valueOf(p.getLiteralLexicalForm()))
                .findFirst()
                .orElse(null);
        return WikidataDate.ofXsd(time.getLiteralLexicalForm(), precision).orElse(null);
      }
    }
    return objects(statement, uri(QUALIFIER, property)).stream()
        .filter(Node::isLiteral)
        .flatMap(time -> WikidataDate.ofXsd(time.getLiteralLexicalForm(), null).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> value(Node object) {
    if (object.isURI()) {
      return id(object);
    }
    if (!object.isLiteral() || !(object.getLiteralLanguage().isEmpty() || isRead(object))) {
      return Optional.empty();
    }
    String text = object.getLiteralLexicalForm();
    Matcher point = POINT.matcher(text);
    if (point.matches()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%.4f %.4f",
              Double.valueOf(point.group(2)),
              Double.valueOf(point.group(1))));
    }
    Optional<String> date = WikidataDate.ofXsd(text, null);
    return date.isPresent() ? date : Optional.of(text.startsWith("+") ? text.substring(1) : text);
  }

  /** English ones first. */
  private List<String> texts(Node subject, Node predicate) {
    Set<String> english = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (Node text : objects(subject, predicate)) {
      if (text.isLiteral() && isRead(text)) {
        (text.getLiteralLanguage().equals("en") ? english : all).add(text.getLiteralLexicalForm());
      }
    }
    all.removeAll(english);
    List<String> texts = new ArrayList<>(english);
    texts.addAll(all);
    return texts;
  }

  private static boolean isRead(Node text) {
    return text.getLiteralLanguage().equals("en") || text.getLiteralLanguage().equals("mul");
  }

  private Set<Node> objects(Node subject, Node predicate) {
    Set<Node> objects = new LinkedHashSet<>();
    graph
        .find(subject, predicate, Node.ANY)
        .mapWith(Triple::getObject)
        .forEachRemaining(objects::add);
    return objects;
  }

  private static Optional<String> id(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    Matcher item = ITEM.matcher(node.getURI());
    return item.matches() ? Optional.of(item.group(1)) : Optional.empty();
  }

  private static Node uri(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
