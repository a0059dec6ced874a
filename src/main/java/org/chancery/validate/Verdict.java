package org.chancery.validate;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What the gate lets through of an article's graph.
 *
 * @param quads what conforms and may be stored, in the order given; empty when the article is
 *     refused
 * @param problems what did not conform, in the order of IRIs and messages
 * @param refused whether nothing of the article may be stored
 */
public record Verdict(List<Quad> quads, List<ShapeProblem> problems, boolean refused) {
  public Verdict {
    quads = List.copyOf(quads);
    problems = List.copyOf(problems);
  }
}
