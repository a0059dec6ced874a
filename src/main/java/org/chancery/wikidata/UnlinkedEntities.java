package org.chancery.wikidata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.chancery.rdf.Iris;
import org.chancery.rdf.WikidataItems;
import org.chancery.store.KnowledgeStore;
import org.chancery.wikidata.Unlinked.Example;
import org.chancery.wikidata.Unlinked.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what is not linked in a store and on what nobody has decided. */
public final class UnlinkedEntities {
  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      """;

  /** Joint speakers are several, each with an item of their own. */
  private static final String UNLINKED =
      """
      { SELECT DISTINCT ?e WHERE {
          ?any schema:mentions ?e . ?e a ?type .
          FILTER(?type IN (dip:Person, dip:Organization, dip:Place))
          FILTER NOT EXISTS { ?e owl:sameAs ?item }
          FILTER NOT EXISTS { ?e dip:kind "joint" }
          FILTER %s { ?link dip:entity ?e ; dip:method dip:decision } } }
      """;

  private static final String WHO =
      """
      SELECT ?e ?name ?type (COUNT(DISTINCT ?article) AS ?n) (MIN(?date) AS ?first)
        (MAX(?date) AS ?last) (MIN(?id) AS ?example)
      WHERE { %s
        ?e rdfs:label ?name ; a ?type .
        FILTER(?type IN (dip:Person, dip:Organization, dip:Place))
        ?article schema:mentions ?e ; schema:identifier ?id .
        OPTIONAL { ?article schema:datePublished ?date } }
      GROUP BY ?e ?name ?type""";

  private static final String ROLES = "SELECT ?e ?value WHERE { %s ?e dip:role ?value }";
  private static final String COUNTRIES =
      "SELECT ?e ?value WHERE { %s ?e dip:country/rdfs:label ?value }";
  private static final String COUNTRY_ITEMS =
      "SELECT ?e ?value WHERE { %s ?e dip:country/owl:sameAs ?value }";
  private static final String OFFICES =
      "SELECT DISTINCT ?e ?value WHERE { %s ?claim dip:holder ?e ; dip:office/owl:sameAs ?value }";
  private static final String CANDIDATES =
      "SELECT DISTINCT ?e ?value WHERE { %s ?link dip:entity ?e ; dip:candidate ?value }";
  private static final String ADDRESSES =
      "SELECT DISTINCT ?e ?value WHERE { ?a schema:url ?value ; schema:identifier ?e }";

  private final KnowledgeStore store;
  private final Iris iris;

  /** Looks into a store. */
  public UnlinkedEntities(KnowledgeStore store) {
    this.store = store;
    this.iris = new Iris(store.base());
  }

  /** Returns those on whom nobody has decided, of most articles first, then by name. */
  public List<Unlinked> undecided() {
    return all("NOT EXISTS");
  }

  /** Returns those of whom somebody has decided that they have no item, in the same order. */
  public List<Unlinked> withoutItem() {
    return all("EXISTS");
  }

  private List<Unlinked> all(String decided) {
    Map<String, List<String>> roles = values(ROLES, decided);
    Map<String, List<String>> countries = values(COUNTRIES, decided);
    Map<String, List<String>> countryItems = values(COUNTRY_ITEMS, decided);
    Map<String, List<String>> offices = values(OFFICES, decided);
    Map<String, List<String>> candidates = values(CANDIDATES, decided);
    Map<String, List<String>> addresses = values(ADDRESSES, decided);
    List<Unlinked> found = new ArrayList<>();
    for (Binding row : rows(WHO, decided)) {
      String node = text(row, "e", "");
      String example = text(row, "example", "");
      found.add(
          new Unlinked(
              iris.key(row.get(Var.alloc("e"))),
              kind(text(row, "type", "")),
              text(row, "name", ""),
              roles.getOrDefault(node, List.of()),
              first(countries, node),
              first(countryItems, node),
              offices.getOrDefault(node, List.of()),
              Integer.parseInt(text(row, "n", "0")),
              date(row, "first"),
              date(row, "last"),
              new Example(example, first(addresses, example)),
              candidates.getOrDefault(node, List.of())));
    }
    found.sort(
        Comparator.comparing((Unlinked u) -> -u.articles())
            .thenComparing(Unlinked::name)
            .thenComparing(Unlinked::key));
    return found;
  }

  private Map<String, List<String>> values(String query, String decided) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Binding row : rows(query, decided)) {
      values
          .computeIfAbsent(text(row, "e", ""), e -> new ArrayList<>(1))
          .add(WikidataItems.local(text(row, "value", "")));
    }
    values.values().forEach(list -> list.sort(Comparator.naturalOrder()));
    return values;
  }

  private List<Binding> rows(String query, String decided) {
    List<Binding> rows = new ArrayList<>();
    store.query(
        QueryFactory.create(PREFIXES + query.replace("%s", UNLINKED.replace("%s", decided))),
        0,
        exec -> exec.select().forEachRemaining(row -> rows.add(row.detach())));
    return rows;
  }

  private static Kind kind(String type) {
    return Kind.valueOf(type.substring(type.indexOf('#') + 1).toUpperCase(Locale.ROOT));
  }

  private static @Nullable String first(Map<String, List<String>> values, String key) {
    List<String> own = values.get(key);
    return own == null ? null : own.get(0);
  }

  private static @Nullable LocalDate date(Binding row, String name) {
    String day = text(row, name, "");
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  private static String text(Binding row, String name, String otherwise) {
    Node node = row.get(Var.alloc(name));
    if (node == null) {
      return otherwise;
    }
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
