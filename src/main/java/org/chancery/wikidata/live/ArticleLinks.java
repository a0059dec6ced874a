package org.chancery.wikidata.live;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.chancery.entity.LinkMethod;
import org.chancery.rdf.Iris;
import org.chancery.rdf.StandingLink;
import org.chancery.rdf.StandingLink.Origin;
import org.chancery.store.KnowledgeStore;

/** Reads which entities articles link to which items. */
final class ArticleLinks {
  private static final String LINKS =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      SELECT ?entity ?item (MIN(?sure) AS ?confidence) WHERE {
        ?link a dip:Link ; dip:entity ?entity ; dip:item ?item ; dip:method ?method ;
          dip:confidence ?sure .
        FILTER(?method NOT IN (dip:decision, dip:search, dip:merged))
        ?entity owl:sameAs ?item .
      } GROUP BY ?entity ?item ORDER BY ?entity ?item""";

  private ArticleLinks() {}

  /** Returns them as if Wikidata had given them, each with the least confidence of its reasons. */
  static List<StandingLink> of(KnowledgeStore store, Origin origin) {
    Iris iris = new Iris(store.base());
    List<StandingLink> links = new ArrayList<>();
    store.query(
        QueryFactory.create(LINKS),
        0,
        exec -> exec.select().forEachRemaining(row -> links.add(link(row.detach(), iris, origin))));
    return links;
  }

  private static StandingLink link(Binding row, Iris iris, Origin origin) {
    Node item = row.get(Var.alloc("item"));
    return new StandingLink(
        iris.key(row.get(Var.alloc("entity"))),
        LinkMethod.SEARCH,
        item.getURI().substring(item.getURI().lastIndexOf('/') + 1),
        Double.parseDouble(row.get(Var.alloc("confidence")).getLiteralLexicalForm()),
        List.of(),
        null,
        null,
        origin);
  }
}
