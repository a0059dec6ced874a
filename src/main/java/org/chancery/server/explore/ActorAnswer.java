package org.chancery.server.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.rdf.Vocabulary;
import org.chancery.rdf.WikidataItems;
import org.chancery.server.facts.FactReader;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;
import org.chancery.view.ActorKind;
import org.jspecify.annotations.Nullable;

/** Who or what somebody or something is. */
final class ActorAnswer implements Answer {
  private static final Node EVENT = Vocabulary.dip("Event");

  private final KnowledgeStore store;

  ActorAnswer(KnowledgeStore store) {
    this.store = store;
  }

  /** What a panel shows. */
  private record ActorPanel(
      ActorView actor,
      List<String> aliases,
      @Nullable String role,
      @Nullable String wikidata,
      @Nullable String wikipedia,
      @Nullable String country,
      List<OfficeView> offices,
      int articles,
      String sparql) {}

  /** As in a picture. */
  private record ActorView(
      String iri, String label, String kind, @Nullable String country, @Nullable String wikidata) {}

  /** A time of office; dates of any precision. */
  private record OfficeView(String label, @Nullable String start, @Nullable String end) {}

  @Override
  public Reply to(Inquiry inquiry) {
    Node actor = NodeFactory.createURI(inquiry.iri("iri"));
    return Json.of(store.read(dataset -> panel(actor, dataset.getUnionGraph())));
  }

  private static ActorPanel panel(Node actor, Graph store) {
    FactReader facts = new FactReader(store);
    ActorKind kind = Kinds.of(store, actor);
    if (kind == null) {
      throw Inquiry.unknown(
          "this graph has no person, state, body, place or office " + actor.getURI());
    }
    String country = facts.value(actor, Vocabulary.COUNTRY).map(facts::label).orElse(null);
    String item =
        facts
            .value(actor, Vocabulary.SAME_AS)
            .map(node -> WikidataItems.local(node.toString()))
            .orElse(null);
    return new ActorPanel(
        new ActorView(actor.getURI(), facts.label(actor), kind.name(), country, item),
        facts.objects(actor, SKOS.altLabel.asNode()).stream()
            .map(Node::getLiteralLexicalForm)
            .toList(),
        facts.text(actor, Vocabulary.ROLE).orElse(null),
        item,
        facts.value(actor, Vocabulary.PAGE).map(Node::toString).orElse(null),
        country,
        offices(actor, store, facts),
        store.find(Node.ANY, SchemaDO.mentions.asNode(), actor).toList().size(),
        Ask.question("about-an-actor").with("who", actor.getURI()).path());
  }

  /** Times of office that the tables know; what articles say of offices are events. */
  private static List<OfficeView> offices(Node actor, Graph store, FactReader facts) {
    List<OfficeView> offices = new ArrayList<>();
    store
        .find(Node.ANY, Vocabulary.HOLDER, actor)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> store.contains(node, RDF.Nodes.type, Vocabulary.OFFICE_HOLDING))
        .filterDrop(node -> store.contains(node, RDF.Nodes.type, EVENT))
        .toList()
        .forEach(
            node ->
                offices.add(
                    new OfficeView(
                        facts.value(node, Vocabulary.HELD_OFFICE).map(facts::label).orElse(""),
                        facts.text(node, Vocabulary.START).orElse(null),
                        facts.text(node, Vocabulary.END).orElse(null))));
    offices.sort(
        Comparator.comparing(
                OfficeView::start, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(OfficeView::label));
    return offices;
  }
}
