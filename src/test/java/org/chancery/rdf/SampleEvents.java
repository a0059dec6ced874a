package org.chancery.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.claim.ArticleFacts;
import org.chancery.event.Event;
import org.chancery.event.EventResolver;
import org.chancery.event.SourcedClaim;

/** The events that the {@link SampleFacts} tell of. */
public final class SampleEvents {
  private static final Iris IRIS = new Iris();

  private SampleEvents() {}

  /** Returns the claims of articles as they are read back from their graphs. */
  public static List<SourcedClaim> claims(List<ArticleFacts> articles) {
    ArticleQuads writer = new ArticleQuads(IRIS, "0.1.0");
    List<SourcedClaim> claims = new ArrayList<>();
    for (ArticleFacts facts : articles) {
      Graph graph = GraphFactory.createDefaultGraph();
      writer.of(facts).forEach(quad -> graph.add(quad.asTriple()));
      ClaimReader reader = new ClaimReader(IRIS, graph, IRIS.article(facts.article().id()));
      ClaimReader.claims(graph).forEach(claim -> claims.add(reader.read(claim)));
    }
    return claims;
  }

  /** Returns the events. */
  public static List<Event> all() {
    return new EventResolver().resolve(claims(SampleFacts.all()));
  }

  /** Returns the graph of events. */
  public static List<Quad> quads() {
    EventQuads writer = new EventQuads(IRIS);
    List<Quad> quads = new ArrayList<>();
    all().forEach(event -> quads.addAll(writer.of(event)));
    return quads;
  }
}
