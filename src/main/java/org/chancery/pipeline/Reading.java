package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.article.Article;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.Claim;
import org.chancery.claim.ClaimParties;
import org.chancery.corenlp.CoreNlpAnnotator;
import org.chancery.entity.Authority;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Linker;
import org.chancery.entity.MentionedEntities;
import org.chancery.extract.Extractor;
import org.chancery.extract.Extractors;
import org.chancery.text.Annotator;

/** The path of one article from text to facts. May be used by several threads. */
public final class Reading {
  private final Annotator annotator;
  private final Linker linker;
  private final List<Extractor> extractors;

  /** Puts the stages together. */
  public Reading(Annotator annotator, Linker linker, List<Extractor> extractors) {
    this.annotator = annotator;
    this.linker = linker;
    this.extractors = List.copyOf(extractors);
  }

  /** Returns the stages that the program works with; loading them takes seconds. */
  public static Reading standard() {
    return standard(Authority.load());
  }

  /** Returns the stages that the program works with, linking to the entities of these tables. */
  public static Reading standard(Authority authority) {
    return new Reading(new CoreNlpAnnotator(), new Linker(authority), Extractors.all());
  }

  /** Returns what the article yields. */
  public ArticleFacts read(Article article) {
    LinkedText text = linker.link(annotator.annotate(article));
    List<Claim> claims = new ArrayList<>();
    for (Extractor extractor : extractors) {
      claims.addAll(extractor.extract(text));
    }
    Set<Entity> parties = ClaimParties.of(claims);
    List<Entity> mentioned = MentionedEntities.of(text, parties);
    Set<Entity> all = new LinkedHashSet<>(mentioned);
    all.addAll(parties);
    return new ArticleFacts(article, mentioned, linker.reasons(text, all), claims);
  }
}
