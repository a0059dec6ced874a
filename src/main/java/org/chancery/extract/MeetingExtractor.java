package org.chancery.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.MeetingLexicon.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.TimeExpressions;
import org.jspecify.annotations.Nullable;

/** Finds meeting claims: summits, talks, visits and calls, held or only thought of. */
public final class MeetingExtractor implements Extractor {
  private static final double CONFIDENCE = 0.7;

  private final MeetingLexicon lexicon = new MeetingLexicon();
  private final Factuality factuality = new Factuality();
  private final TimeExpressions times = new TimeExpressions();
  private final MeetingMerger merger = new MeetingMerger();

  @Override
  public List<MeetingClaim> extract(LinkedText text) {
    List<MeetingClaim> claims = new ArrayList<>();
    for (Sentence sentence : text.text().sentences()) {
      if (!sentence.headline()
          && !text.in(sentence).isEmpty()
          && sentence.tokens().stream().anyMatch(lexicon::triggers)) {
        text.text()
            .dependencies(sentence)
            .ifPresent(tree -> claims.addAll(read(text, sentence, tree)));
      }
    }
    return merger.merge(claims);
  }

  private List<MeetingClaim> read(LinkedText text, Sentence sentence, Dependencies tree) {
    Clauses clauses = new Clauses(sentence, tree);
    List<MeetingClaim> claims = new ArrayList<>();
    for (MeetingFrames.Filled filled : new MeetingFrames(text, clauses, lexicon).all()) {
      List<Entity> parties = parties(filled);
      Actuality actuality = factuality.of(clauses, filled.event());
      if (parties.size() >= 2 && diplomatic(parties) && actuality.stands()) {
        claims.add(claim(text, clauses, filled, parties, actuality));
      }
    }
    return claims;
  }

  private MeetingClaim claim(
      LinkedText text,
      Clauses clauses,
      MeetingFrames.Filled filled,
      List<Entity> parties,
      Actuality actuality) {
    Sentence sentence = clauses.sentence();
    Optional<TimeExpression> time =
        TimeExpressions.nearest(
            times.find(text.text(), sentence), sentence, clauses.tree(), filled.event());
    return new MeetingClaim(
        Evidence.of(text.article(), sentence.span()),
        "meeting/" + filled.rule(),
        CONFIDENCE,
        filled.type(),
        parties,
        filled.place(),
        time.map(TimeExpression::start).orElse(null),
        time.map(TimeExpression::end).orElse(null),
        status(filled.frame(), actuality, time.orElse(null), text.article().date()));
  }

  private static MeetingStatus status(
      Frame frame, Actuality actuality, @Nullable TimeExpression time, @Nullable LocalDate today) {
    boolean later = time != null && today != null && time.start().first().isAfter(today);
    if (actuality == Actuality.CANCELLED) {
      return MeetingStatus.CANCELLED;
    }
    if (frame == Frame.INVITE || actuality == Actuality.POSSIBLE) {
      return MeetingStatus.PROPOSED;
    }
    if (later || actuality == Actuality.PLANNED) {
      return MeetingStatus.PLANNED;
    }
    return actuality == Actuality.ONGOING ? MeetingStatus.ONGOING : MeetingStatus.HELD;
  }

  /** Returns those who take part: a state does not beside the persons who act for it. */
  private static List<Entity> parties(MeetingFrames.Filled filled) {
    Set<Entity> parties = new LinkedHashSet<>(filled.parties());
    filled.parties().stream()
        .filter(Person.class::isInstance)
        .forEach(person -> drop(parties, person.country()));
    Entity place = filled.place();
    if (place != null && filled.frame() == Frame.TRAVEL && !parties.isEmpty()) {
      Entity host = place instanceof State ? place : place.country();
      boolean met = parties.stream().anyMatch(party -> of(party, host));
      if (host != null && !met) {
        parties.add(host);
      }
    }
    return List.copyOf(parties);
  }

  private static boolean of(Entity party, @Nullable Entity state) {
    return state != null && (party.equals(state) || state.equals(party.country()));
  }

  private static void drop(Set<Entity> parties, @Nullable State state) {
    if (state != null) {
      parties.remove(state);
    }
  }

  /** Whether somebody takes part whom the authority data knows. */
  private static boolean diplomatic(List<Entity> parties) {
    return parties.stream().anyMatch(party -> party.wikidata() != null);
  }
}
