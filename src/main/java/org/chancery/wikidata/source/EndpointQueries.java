package org.chancery.wikidata.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.entity.AuthorityTables.Table;

/** The questions that an endpoint is asked, in Wikidata's vocabulary. */
final class EndpointQueries {
  private static final String PREFIXES =
      """
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX ps: <http://www.wikidata.org/prop/statement/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
      PREFIX wikibase: <http://wikiba.se/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      """;

  private EndpointQueries() {}

  /** Returns what binds {@code ?item} to the items of a class; the endpoint looks no further up. */
  static String ofClass(Classes.Entry entry) {
    String of = "VALUES ?class { wd:" + entry.id() + " } ";
    if (entry.table() == Table.OFFICES) {
      return of + "?item wdt:P31|wdt:P279/wdt:P279? ?class ; wdt:P1001|wdt:P17 ?served .";
    }
    String size =
        entry.population() == 0
            ? ""
            : " ?item wdt:P1082 ?people . FILTER(?people >= " + entry.population() + ")";
    return of + "?item wdt:P31 ?class ." + size;
  }

  /** Returns what binds {@code ?item} to what a property of these items points to. */
  static String from(Collection<String> items, Property... properties) {
    String paths =
        Arrays.stream(properties).map(p -> "wdt:" + p.id()).collect(Collectors.joining("|"));
    return "VALUES ?from { " + values(items) + " } ?from " + paths + " ?item .";
  }

  /** Returns what binds {@code ?item} to the offices that lead one of these bodies. */
  static String leading(Collection<String> bodies) {
    return "VALUES ?to { " + values(bodies) + " } ?item wdt:" + Property.LEADS.id() + " ?to .";
  }

  /** Returns what binds {@code ?item} to the people who hold or held one of the offices. */
  static String holders(Collection<String> offices) {
    return "VALUES ?office { "
        + values(offices)
        + " } ?item p:P39/ps:P39 ?office ; wdt:P31 wd:Q5 .";
  }

  /**
   * Returns the question for a page of names of items, in the order of the names, so that items
   * that come or go meanwhile move no other to a page that has been read.
   *
   * @param pattern binds {@code ?item}
   * @param after the last name of the page before; empty for the first
   * @param size most names on the page
   */
  static String page(String pattern, String after, int size) {
    String filter = after.isEmpty() ? "" : "  FILTER(STR(?item) > \"" + after + "\")\n";
    return PREFIXES
        + "SELECT DISTINCT ?item WHERE {\n  "
        + pattern
        + "\n"
        + filter
        + "} ORDER BY STR(?item) LIMIT "
        + size;
  }

  /** Returns the question for what is told of the items. */
  static String about(Collection<String> items) {
    String which = "VALUES ?item { " + values(items) + " }";
    String direct =
        Stream.concat(
                Arrays.stream(Property.values()).map(property -> "wdt:" + property.id()),
                Stream.of("owl:sameAs"))
            .collect(Collectors.joining(" "));
    return PREFIXES
        + """
        CONSTRUCT {
          ?item ?p ?o .
          ?item p:P39 ?s . ?s ps:P39 ?office ; wikibase:rank ?rank .
          ?s pq:P580 ?start ; pqv:P580 ?from . ?from wikibase:timeValue ?fromTime ; wikibase:timePrecision ?fromPrecision .
          ?s pq:P582 ?end ; pqv:P582 ?to . ?to wikibase:timeValue ?toTime ; wikibase:timePrecision ?toPrecision .
        } WHERE {
          { WHICH VALUES ?p { rdfs:label skos:altLabel } ?item ?p ?o . FILTER(LANG(?o) IN ("en", "mul")) }
          UNION { WHICH VALUES ?p { DIRECT } ?item ?p ?o . }
          UNION { WHICH ?item p:P39 ?s . ?s ps:P39 ?office ; wikibase:rank ?rank .
            OPTIONAL { ?s pq:P580 ?start } OPTIONAL { ?s pq:P582 ?end }
            OPTIONAL { ?s pqv:P580 ?from . ?from wikibase:timeValue ?fromTime ; wikibase:timePrecision ?fromPrecision }
            OPTIONAL { ?s pqv:P582 ?to . ?to wikibase:timeValue ?toTime ; wikibase:timePrecision ?toPrecision } }
        }
        """
            .replace("WHICH", which)
            .replace("DIRECT", direct);
  }

  /** Returns the question which of the items have been merged into others. */
  static String merged(Collection<String> items) {
    return PREFIXES
        + "CONSTRUCT { ?item owl:sameAs ?other } WHERE { VALUES ?item { "
        + values(items)
        + " } ?item owl:sameAs ?other }";
  }

  private static String values(Collection<String> items) {
    return items.stream().map(item -> "wd:" + item).collect(Collectors.joining(" "));
  }
}
