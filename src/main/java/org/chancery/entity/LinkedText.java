package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;

/** Annotated text whose mentions are resolved to entities. Belongs to one thread. */
public final class LinkedText {
  private final AnnotatedText text;
  private final List<Mention> mentions;
  private final List<List<Mention>> bySentence;

  /** Makes linked text from mentions in any order. */
  public LinkedText(AnnotatedText text, List<Mention> mentions) {
    this.text = text;
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(
        Comparator.comparingInt(Mention::sentence)
            .thenComparingInt(Mention::from)
            .thenComparingInt(Mention::to)
            .thenComparing(mention -> mention.entity().key()));
    this.mentions = List.copyOf(sorted);
    this.bySentence = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (Mention mention : this.mentions) {
      bySentence.get(mention.sentence()).add(mention);
    }
  }

  /** Returns the annotated text. */
  public AnnotatedText text() {
    return text;
  }

  /** Returns the article. */
  public Article article() {
    return text.article();
  }

  /** Returns all mentions, in text order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Returns the mentions of the sentence, in text order. */
  public List<Mention> in(Sentence sentence) {
    return List.copyOf(bySentence.get(sentence.index()));
  }

  /** Returns the mentions that cover the token; several where a phrase means several entities. */
  public List<Mention> at(Sentence sentence, int token) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : bySentence.get(sentence.index())) {
      if (mention.covers(token)) {
        found.add(mention);
      }
    }
    return found;
  }
}
