package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.claim.Claim;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeasureType;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.claim.StatementClaim;
import org.chancery.claim.StatementMode;
import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;
import org.chancery.text.TextSketch;
import org.jspecify.annotations.Nullable;

/** Claims of articles, each claim in an article of its own, to be resolved in a test. */
final class Reports {
  private final List<SourcedClaim> claims = new ArrayList<>();
  private @Nullable String publisher;
  private @Nullable LocalDate date;
  private String words = "";
  private @Nullable TextSketch text;

  /** The reports that follow are published there and then. */
  Reports in(@Nullable String house, @Nullable String day) {
    publisher = house;
    date = day == null ? null : LocalDate.parse(day);
    words = "";
    text = null;
    return this;
  }

  /** The reports that follow are of an article with this text. */
  Reports printing(String story) {
    text = TextSketch.of(story).orElseThrow();
    return this;
  }

  /** The report that follows has these words. */
  Reports saying(String evidence) {
    words = evidence;
    return this;
  }

  Reports meeting(
      MeetingType type,
      MeetingStatus status,
      @Nullable String when,
      @Nullable Entity place,
      Entity... parties) {
    PartialDate day = when == null ? null : PartialDate.parse(when);
    return add(
        new MeetingClaim(evidence(), "test", 0.8, type, List.of(parties), place, day, day, status));
  }

  Reports sanction(
      SanctionAction action,
      @Nullable String when,
      @Nullable String measure,
      MeasureType kind,
      Entity sender,
      Entity target) {
    PartialDate day = when == null ? null : PartialDate.parse(when);
    return add(
        new SanctionClaim(
            evidence(),
            "test",
            0.8,
            action,
            List.of(sender),
            List.of(target),
            measure,
            List.of(kind),
            day));
  }

  Reports statement(Entity speaker, String text) {
    return add(
        new StatementClaim(
            evidence(),
            "test",
            0.8,
            speaker,
            text,
            StatementMode.DIRECT,
            List.of(),
            null,
            List.of()));
  }

  private Evidence evidence() {
    return new Evidence(words, 0, words.length());
  }

  private Reports add(Claim claim) {
    String article = "article-" + claims.size();
    claims.add(new SourcedClaim(article + "/1", new Source(article, publisher, date, text), claim));
    return this;
  }

  /** Returns the events. */
  List<Event> events() {
    return new EventResolver().resolve(claims);
  }

  /** Returns the only event. */
  Event event() {
    List<Event> events = events();
    if (events.size() != 1) {
      throw new AssertionError("not one event: " + events.stream().map(Event::label).toList());
    }
    return events.get(0);
  }

  /** Returns the words of the values of a property that are marked as chosen, or are not. */
  static List<String> values(Event event, String property, boolean chosen) {
    return facts(event, property)
        .filter(fact -> fact.chosen() == chosen)
        .map(fact -> fact.value().label())
        .toList();
  }

  private static Stream<Fact> facts(Event event, String property) {
    return event.facts().stream().filter(fact -> fact.property().equals(property));
  }
}
