package org.chancery.server.explore;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.facts.Citation;
import org.chancery.server.facts.Citations;
import org.chancery.server.facts.FactReader;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;

/** How to cite an event, a claim or an article. */
final class CiteAnswer implements Answer {
  private final KnowledgeStore store;

  CiteAnswer(KnowledgeStore store) {
    this.store = store;
  }

  @Override
  public Reply to(Inquiry inquiry) {
    Node node = NodeFactory.createURI(inquiry.iri("iri"));
    Citation citation =
        store.read(
            dataset ->
                new Citations(new FactReader(dataset.getUnionGraph()), store.base())
                    .of(node)
                    .orElseThrow(
                        () ->
                            Inquiry.unknown(
                                "this graph has no event, claim or article " + node.getURI())));
    return Json.of(citation);
  }
}
