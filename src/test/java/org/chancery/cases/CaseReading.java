package org.chancery.cases;

import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.chancery.entity.Linker;
import org.chancery.extract.Extractor;
import org.chancery.extract.Extractors;
import org.chancery.pipeline.Reading;
import org.chancery.rdf.ArticleQuads;
import org.chancery.rdf.Iris;

/** Reads the articles of cases as the program does, with recorded annotations. */
public final class CaseReading {
  private final Linker linker = new Linker();
  private final List<Extractor> extractors = Extractors.all();
  private final ArticleQuads quads = new ArticleQuads(new Iris(), "0");

  /** Returns the graph of the case's article. */
  public List<Quad> graph(Case given) throws IOException {
    return quads.of(stages(given).read(given.article()));
  }

  /** Returns the stages of the program, with the recorded annotations of the case's article. */
  public Reading stages(Case given) {
    return new Reading(new RecordedAnnotator(given.recording()), linker, extractors);
  }

  /** Returns the claims that are found in the case's article, as Turtle. */
  public String claims(Case given) throws IOException {
    return ClaimTurtle.of(given.name(), graph(given).stream().map(Quad::asTriple).toList());
  }
}
