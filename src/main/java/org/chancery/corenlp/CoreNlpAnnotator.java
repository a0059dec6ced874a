package org.chancery.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Annotator;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** Annotates with Stanford CoreNLP. Loading takes seconds; one instance serves all threads. */
public final class CoreNlpAnnotator implements Annotator {
  private static final String NER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /** Longer sentences are not parsed: time grows with length and a parse cannot be interrupted. */
  private static final int MAX_PARSED_TOKENS = 150;

  /** What is longer than this is a list or table; it is read in parts, not as one sentence. */
  private static final int MAX_TOKENS = 200;

  /** A dateline stands in one of the first blocks. */
  private static final int LAST_DATELINE = 3;

  private final Datelines datelines = new Datelines();
  private final StanfordCoreNLP pipeline;
  private final DependencyParser parser;

  /** Loads the models from the class path. */
  public CoreNlpAnnotator() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("pos.model", TAGGER);
    properties.setProperty("ner.model", NER);
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=false");
    this.pipeline = new StanfordCoreNLP(properties);
    this.parser = DependencyParser.loadFromModelFile(PARSER);
  }

  @Override
  public AnnotatedText annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Article.Block block = article.blocks().get(i);
      int begin =
          i > LAST_DATELINE
              ? block.start()
              : datelines.end(article.text(), block.start(), block.end());
      if (begin > block.start()) {
        annotate(article, i, new Span(block.start(), begin), sentences);
      }
      for (Span stretch : Stretches.of(article.text(), begin, block.end())) {
        annotate(article, i, stretch, sentences);
      }
    }
    return new AnnotatedText(article, sentences, this::parse);
  }

  private void annotate(Article article, int paragraph, Span stretch, List<Sentence> sentences) {
    boolean headline = article.blocks().get(paragraph).kind() == Article.Block.Kind.HEADLINE;
    Annotation annotation = new Annotation(stretch.in(article.text()));
    pipeline.annotate(annotation);
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (int from = 0; from < labels.size(); from += MAX_TOKENS) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels.subList(from, Math.min(from + MAX_TOKENS, labels.size()))) {
          tokens.add(token(article.text(), stretch.start(), label, tokens.size()));
        }
        Span span =
            new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
        sentences.add(
            new Sentence(
                sentences.size(), paragraph, headline, span, AttributionTags.mend(tokens)));
      }
    }
  }

  private static Token token(String text, int offset, CoreLabel label, int index) {
    Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
    return new Token(index, span, span.in(text), label.lemma(), label.tag(), label.ner());
  }

  private Optional<Dependencies> parse(Sentence sentence) {
    if (sentence.size() > MAX_PARSED_TOKENS) {
      return Optional.empty();
    }
    List<TaggedWord> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      words.add(new TaggedWord(token.text(), token.pos()));
    }
    int[] governors = new int[sentence.size()];
    String[] relations = new String[sentence.size()];
    Arrays.fill(governors, Dependencies.NONE);
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : parser.predict(words).typedDependencies()) {
      int dependent = dependency.dep().index() - 1;
      governors[dependent] = dependency.gov().index() - 1;
      relations[dependent] = dependency.reln().toString();
    }
    return Optional.of(new Dependencies(governors, relations));
  }
}
