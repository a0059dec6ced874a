package org.chancery.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.chancery.article.Article;

/**
 * CoreNLP's stock pipeline up to coreference and quotation attribution, with its default models:
 * the rival that the benchmark measures against. Its models are not part of the packaged program.
 */
public final class StockPipeline {
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private final StanfordCoreNLP pipeline;

  /**
   * Loads the models.
   *
   * @throws RuntimeException when the class path lacks CoreNLP's default English models
   */
  public StockPipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** Annotates the article's whole text and returns the number of sentences. */
  public int annotate(Article article) {
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    return annotation.get(edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation.class).size();
  }
}
