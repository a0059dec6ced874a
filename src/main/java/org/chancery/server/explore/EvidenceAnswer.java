package org.chancery.server.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.explore.Picture.EventView;
import org.chancery.server.facts.ClaimFact;
import org.chancery.server.facts.FactReader;
import org.chancery.server.facts.SourceLink;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;
import org.chancery.view.Occurrence;
import org.jspecify.annotations.Nullable;

/** All that stands behind one event. */
final class EvidenceAnswer implements Answer {
  private final KnowledgeStore store;
  private final Supplier<Network> network;

  EvidenceAnswer(KnowledgeStore store, Supplier<Network> network) {
    this.store = store;
    this.network = network;
  }

  /**
   * What the side panel shows.
   *
   * @param sparql path of the question behind {@code values}
   * @param sparqlHistory path of that behind {@code history}
   * @param sparqlClaims path of that behind {@code claims}
   */
  private record Evidence(
      EventView event,
      List<ValueView> values,
      List<HistoryView> history,
      List<ClaimView> claims,
      String sparql,
      String sparqlHistory,
      String sparqlClaims) {}

  /** One value of a property, with those who say so by their place in the list of claims. */
  private record ValueView(
      String property, String value, String label, boolean chosen, List<Integer> claims) {}

  /** How far a meeting had come. */
  private record HistoryView(@Nullable String date, String status, List<Integer> claims) {}

  /** A claim; {@code source} opens the article on the web at the words. */
  private record ClaimView(
      String iri,
      String label,
      String evidence,
      int start,
      int end,
      double confidence,
      String extractor,
      @Nullable String mode,
      @Nullable String text,
      Object article,
      @Nullable String source) {}

  @Override
  public Reply to(Inquiry inquiry) {
    String iri = inquiry.iri("event");
    Occurrence event =
        network
            .get()
            .event(iri)
            .orElseThrow(
                () -> Inquiry.unknown("this graph has no meeting, sanction or statement " + iri));
    return Json.of(store.read(dataset -> evidence(event, new FactReader(dataset.getUnionGraph()))));
  }

  private static Evidence evidence(Occurrence event, FactReader facts) {
    Node node = NodeFactory.createURI(event.iri());
    List<ClaimFact> claims = facts.claimsOf(node);
    Map<String, Integer> places = new HashMap<>();
    claims.forEach(claim -> places.put(claim.iri(), places.size()));
    List<ValueView> values = new ArrayList<>();
    facts
        .values(node)
        .forEach(
            each ->
                values.add(
                    new ValueView(
                        each.property(),
                        each.value().isURI()
                            ? each.value().getURI()
                            : each.value().getLiteralLexicalForm(),
                        each.label(),
                        each.chosen(),
                        indices(places, each.claims()))));
    List<HistoryView> history =
        facts.history(node).stream()
            .map(
                each -> new HistoryView(each.date(), each.status(), indices(places, each.claims())))
            .toList();
    return new Evidence(
        EventView.of(event),
        values,
        history,
        claims.stream().map(EvidenceAnswer::view).toList(),
        sparql("support-of-each-statement", event),
        sparql("life-of-an-event", event),
        sparql("sources-of-an-event", event));
  }

  private static String sparql(String question, Occurrence event) {
    return Ask.question(question).with("event", event.iri()).path();
  }

  private static List<Integer> indices(Map<String, Integer> places, List<String> claims) {
    return claims.stream().map(claim -> places.getOrDefault(claim, -1)).sorted().toList();
  }

  private static ClaimView view(ClaimFact claim) {
    String url = claim.article().url();
    return new ClaimView(
        claim.iri(),
        claim.label(),
        claim.evidence(),
        claim.start(),
        claim.end(),
        claim.confidence(),
        claim.extractor(),
        claim.mode(),
        claim.text(),
        claim.article(),
        url == null ? null : SourceLink.to(url, claim.evidence()));
  }
}
