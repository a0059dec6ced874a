package org.chancery.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.Claim;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeasureType;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.claim.OfficeClaim;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.claim.StatementClaim;
import org.chancery.claim.StatementMode;
import org.chancery.entity.Entity;
import org.chancery.entity.Link;
import org.chancery.entity.LinkMethod;
import org.chancery.entity.Office;
import org.chancery.entity.Person;
import org.chancery.text.PartialDate;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article and what a careful reader takes from it, put together claim by claim. Each claim is
 * given with the words of the article that carry it.
 */
public final class SampleReport {
  private final Article article;
  private final List<Entity> mentions = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  /**
   * Begins a report, whose address and headline follow from its id and text.
   *
   * @param publisher publishing house, or null when unknown
   * @param date ISO day of publication
   */
  public SampleReport(String id, @Nullable String publisher, String date, String text) {
    this(
        new Article(
            id,
            "https://news.example/" + id,
            text.lines().findFirst().orElseThrow(),
            publisher,
            LocalDate.parse(date),
            text,
            List.of()));
  }

  /** Begins a report from an article. */
  public SampleReport(Article article) {
    this.article = article;
  }

  /** Adds entities that the article names. */
  public SampleReport names(Entity... entities) {
    mentions.addAll(List.of(entities));
    for (Entity entity : entities) {
      if (entity.wikidata() != null) {
        boolean person = entity instanceof Person;
        links.add(
            new Link(
                entity,
                person ? LinkMethod.NAME_AND_OFFICE : LinkMethod.LISTED_NAME,
                person ? 0.99 : 0.98,
                List.of()));
      }
    }
    return this;
  }

  /** Says who somebody could be that is not linked. */
  public SampleReport unclear(Person person, Entity... candidates) {
    links.add(new Link(person, LinkMethod.AMBIGUOUS, 0, List.of(candidates)));
    return this;
  }

  /**
   * Adds a meeting.
   *
   * @param when ISO date of any precision, or two with a slash
   * @param place where, or null
   */
  public SampleReport meeting(
      String words,
      MeetingType type,
      MeetingStatus status,
      String when,
      @Nullable Entity place,
      Entity... who) {
    String[] dates = when.split("/", -1);
    claims.add(
        new MeetingClaim(
            evidence(words),
            "meeting/verb",
            0.8,
            type,
            List.of(who),
            place,
            PartialDate.parse(dates[0]),
            PartialDate.parse(dates[dates.length - 1]),
            status));
    return this;
  }

  /** Adds a statement of a speaker's own, about some entities. */
  public SampleReport statement(
      String words, Entity speaker, StatementMode mode, String said, Entity... about) {
    return statement(words, speaker, mode, said, List.of(), null, List.of(about));
  }

  /** Adds a statement that somebody passed on. */
  public SampleReport passedOn(String words, Person speaker, String said, Entity reporter) {
    return statement(words, speaker, StatementMode.INDIRECT, said, List.of(), reporter, List.of());
  }

  /** Adds a statement to somebody. */
  public SampleReport statement(
      String words,
      Entity speaker,
      StatementMode mode,
      String said,
      List<Entity> addressees,
      @Nullable Entity reporter,
      List<Entity> about) {
    claims.add(
        new StatementClaim(
            evidence(words),
            "statement/verb",
            0.9,
            speaker,
            said,
            mode,
            addressees,
            reporter,
            about));
    return this;
  }

  /**
   * Adds a sanction.
   *
   * @param when ISO date, or null
   */
  public SampleReport sanction(
      String words,
      SanctionAction action,
      Entity sender,
      Entity target,
      String measure,
      MeasureType type,
      @Nullable String when) {
    claims.add(
        new SanctionClaim(
            evidence(words),
            "sanction/verb",
            0.7,
            action,
            List.of(sender),
            List.of(target),
            measure,
            List.of(type),
            when == null ? null : PartialDate.parse(when)));
    return this;
  }

  /** Adds that somebody holds an office when the article is published. */
  public SampleReport office(String words, Person holder, Office office) {
    LocalDate date = article.date();
    claims.add(
        new OfficeClaim(
            evidence(words),
            "office/title-before-name",
            0.9,
            holder,
            office,
            date == null ? null : PartialDate.of(date)));
    return this;
  }

  private Evidence evidence(String words) {
    int start = article.text().indexOf(words);
    return Evidence.of(article, new Span(start, start + words.length()));
  }

  /** Returns all that was added. */
  public ArticleFacts facts() {
    return new ArticleFacts(article, mentions, links, claims);
  }
}
