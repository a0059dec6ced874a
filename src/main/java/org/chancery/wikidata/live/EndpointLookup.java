package org.chancery.wikidata.live;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.chancery.rdf.WikidataItems;
import org.chancery.wikidata.http.CachedClient;
import org.chancery.wikidata.http.CachedClient.Question;
import org.chancery.wikidata.http.RefusedException;
import org.jspecify.annotations.Nullable;

/** A SPARQL endpoint that holds Wikidata, or a part of it, in Wikidata's own terms. */
public final class EndpointLookup implements ItemLookup {
  private static final String RESULTS = "application/sparql-results+json";
  private static final int BATCH = 50;

  private static final String PREFIXES =
      """
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX ps: <http://www.wikidata.org/prop/statement/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX wikibase: <http://wikiba.se/ontology#>
      """;

  private static final String SEARCH =
      """
      SELECT DISTINCT ?item WHERE {
        VALUES ?name { %1$s@en %1$s@mul }
        VALUES ?naming { rdfs:label skos:altLabel }
        ?item ?naming ?name .
        FILTER(STRSTARTS(STR(?item), STR(wd:Q)))
      } LIMIT 50""";

  private static final String DESCRIBE =
      """
      SELECT ?item ?fact ?value ?start ?end WHERE {
        VALUES ?item { %s }
        { ?item rdfs:label ?value BIND("label" AS ?fact) FILTER(LANG(?value) IN ("en", "mul")) }
        UNION
        { ?item skos:altLabel ?value BIND("alias" AS ?fact) FILTER(LANG(?value) IN ("en", "mul")) }
        UNION
        { ?item schema:description ?value BIND("description" AS ?fact) FILTER(LANG(?value) = "en") }
        UNION
        { VALUES (?property ?fact) { (wdt:P31 "type") (wdt:P106 "occupation") (wdt:P27 "country")
            (wdt:P17 "country") (wdt:P569 "born") (wdt:P570 "died")
            (wikibase:sitelinks "sitelinks") (owl:sameAs "redirect") }
          ?item ?property ?value }
        UNION
        { ?value schema:about ?item ; schema:isPartOf <https://en.wikipedia.org/>
          BIND("wikipedia" AS ?fact) }
        UNION
        { ?item p:P39 ?term . ?term ps:P39 ?value BIND("term" AS ?fact)
          FILTER NOT EXISTS { ?term wikibase:rank wikibase:DeprecatedRank }
          OPTIONAL { ?term pq:P580 ?start } OPTIONAL { ?term pq:P582 ?end } }
      }""";

  private static final String LABELS =
      """
      SELECT ?item ?fact ?value WHERE {
        VALUES ?item { %s }
        ?item rdfs:label ?value BIND("label" AS ?fact) FILTER(LANG(?value) IN ("en", "mul"))
      }""";

  private final CachedClient client;
  private final URI endpoint;

  /** Asks an endpoint by queries in the address. */
  public EndpointLookup(CachedClient client, URI endpoint) {
    this.client = client;
    this.endpoint = endpoint;
  }

  @Override
  public String address() {
    return endpoint.toString();
  }

  @Override
  public List<String> search(String name) throws RefusedException {
    String literal = "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return ask(SEARCH.replace("%1$s", literal.replaceAll("\\s+", " "))).stream()
        .map(row -> local(row.get("item")))
        .sorted()
        .toList();
  }

  @Override
  public Map<String, ItemProfile> items(Collection<String> ids) throws RefusedException {
    Map<String, ItemProfile> items = new LinkedHashMap<>();
    Map<String, ProfileFacts> facts = facts(DESCRIBE, ids);
    Map<String, String> moved = new LinkedHashMap<>();
    facts.forEach((id, own) -> own.redirect().ifPresent(to -> moved.put(id, to)));
    Map<String, ProfileFacts> targets = facts(DESCRIBE, moved.values());
    for (String id : ids) {
      String now = moved.getOrDefault(id, id);
      ProfileFacts own = moved.containsKey(id) ? targets.get(now) : facts.get(id);
      if (own != null) {
        items.put(id, own.item(now));
      }
    }
    return items;
  }

  @Override
  public Map<String, String> labels(Collection<String> ids) throws RefusedException {
    Map<String, String> labels = new LinkedHashMap<>();
    facts(LABELS, ids).forEach((id, facts) -> labels.put(id, facts.item(id).label()));
    return labels;
  }

  private Map<String, ProfileFacts> facts(String query, Collection<String> ids)
      throws RefusedException {
    Map<String, ProfileFacts> facts = new LinkedHashMap<>();
    List<String> all = ids.stream().distinct().toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      String values =
          all.subList(from, Math.min(all.size(), from + BATCH)).stream()
              .map(id -> "wd:" + id)
              .collect(Collectors.joining(" "));
      for (QuerySolution row : ask(query.replace("%s", values))) {
        facts
            .computeIfAbsent(local(row.get("item")), id -> new ProfileFacts())
            .add(
                row.getLiteral("fact").getString(),
                local(row.get("value")),
                local(row.get("start")),
                local(row.get("end")));
      }
    }
    return facts;
  }

  private List<QuerySolution> ask(String query) throws RefusedException {
    Question question = Question.query(endpoint, PREFIXES + query, List.of(RESULTS));
    String body = client.ask(question).body();
    List<QuerySolution> rows = new ArrayList<>();
    try {
      ResultSet results =
          ResultSetFactory.fromJSON(
              new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
      results.forEachRemaining(rows::add);
    } catch (ResultSetException | JsonException e) {
      client.forget(question);
      throw new RefusedException(endpoint.getHost() + " answers in broken JSON", false);
    }
    return rows;
  }

  private static String local(@Nullable RDFNode node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.asLiteral().getLexicalForm();
    }
    return WikidataItems.local(node.toString());
  }
}
