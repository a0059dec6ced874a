package org.chancery.extract.meeting;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.extract.Actuality;
import org.chancery.extract.Clauses;
import org.chancery.extract.Factuality;
import org.chancery.extract.meeting.MeetingLexicon.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Makes the claim of one event that a sentence tells of: where, when, and how far it has come. */
final class ClaimMaker {
  /** Days for which talks that were said to begin may still be going on. */
  private static final int LONGEST_SESSION = 2;

  /** Verbs above an event that are looked at for how far it is from the news. */
  private static final int MAX_CLIMB = 3;

  private static final List<String> OVER = List.of("after", "following", "since");

  private final MeetingLexicon lexicon;
  private final Factuality factuality;
  private final Timing timing;
  private final LaterThatDay later;
  private final NewsDay newsDay = new NewsDay();

  ClaimMaker(MeetingLexicon lexicon, Factuality factuality) {
    this.lexicon = lexicon;
    this.factuality = factuality;
    this.timing = new Timing(lexicon);
    this.later = new LaterThatDay(lexicon);
  }

  /** Whether the claim, which has no time, tells of what is news of the day. */
  boolean fresh(LinkedText text, MeetingClaim claim, Clauses clauses, int event) {
    boolean plain =
        claim.start() == null
            && claim.status() == MeetingStatus.HELD
            && NewsDay.tells(clauses, event)
            && !clauses.preposition(event).equals("from")
            && newsDay.isCurrent(text.text(), clauses.sentence());
    int at = event;
    for (int steps = 0; plain && steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
      plain = !timing.isApart(clauses.sentence(), at);
      at = clauses.tree().governor(at);
    }
    return plain;
  }

  /** What lies behind has been, whatever the words around seem to say; it is not to come. */
  MeetingClaim claim(
      LinkedText text, Clauses clauses, Filled filled, List<Entity> parties, Actuality actuality) {
    Sentence sentence = clauses.sentence();
    Whereabouts whereabouts = new Whereabouts(new Scene(text, clauses, lexicon), lexicon);
    Entity named = filled.place();
    Entity place = named == null ? whereabouts.of(filled.event()) : named;
    if (filled.type() == MeetingType.CALL) {
      place = null;
    }
    LocalDate today = text.article().date();
    boolean sets =
        actuality == Actuality.ONGOING && lexicon.setsOut(sentence.token(filled.event()));
    Actuality stage = sets ? Actuality.PLANNED : actuality;
    Optional<TimeExpression> told =
        factuality.isAhead(clauses, filled.event())
            ? timing.inPhrase(text.text(), clauses, filled.event())
            : timing.of(text.text(), clauses, filled.event());
    boolean past = told.isPresent() && today != null && told.get().end().last().isBefore(today);
    boolean bound = timing.isBound(text.text(), sentence, filled.event());
    boolean own = bound || timing.inPhrase(text.text(), clauses, filled.event()).isPresent();
    boolean been = past && own && (actuality == Actuality.POSSIBLE || bound);
    boolean open = actuality == Actuality.PLANNED || actuality == Actuality.POSSIBLE;
    boolean said = today != null && told.isPresent() && told.get().end().last().equals(today);
    boolean loose = said && !own && actuality == Actuality.POSSIBLE;
    boolean asked = past && filled.frame() == Frame.INVITE;
    boolean announced =
        open && !own && told.isPresent() && Timing.ofWord(clauses, told.get(), filled.event());
    boolean wrong = (past && open && !been) || loose || asked || announced;
    Optional<TimeExpression> time =
        wrong ? Optional.empty() : told.map(t -> before(t, clauses, filled.event(), today));
    if (told.isEmpty() && actuality == Actuality.PLANNED) {
      time = later.of(text.text(), clauses, filled.event());
    }
    return new MeetingClaim(
        Evidence.of(text.article(), sentence.span()),
        "meeting/" + filled.rule(),
        filled.confidence(),
        filled.type(),
        parties,
        place,
        time.map(TimeExpression::start).orElse(null),
        time.map(TimeExpression::end).orElse(null),
        status(clauses, filled, been ? Actuality.HAPPENED : stage, time.orElse(null), today));
  }

  /** "Following their meeting in May": the last May, whatever the tense of the clause. */
  private static TimeExpression before(
      TimeExpression time, Clauses clauses, int event, @Nullable LocalDate today) {
    boolean over = OVER.contains(clauses.preposition(event));
    boolean later = today != null && time.start().first().isAfter(today);
    if (!over || !later || !(time.start() instanceof PartialDate.Month month)) {
      return time;
    }
    PartialDate last = PartialDate.of(month.value().minusYears(1));
    return new TimeExpression(time.sentence(), time.span(), last, last);
  }

  private static MeetingStatus status(
      Clauses clauses,
      Filled filled,
      Actuality actuality,
      @Nullable TimeExpression time,
      @Nullable LocalDate today) {
    long ahead = time == null || today == null ? 0 : today.until(time.start().first(), DAYS);
    // An article may be dated a day before what it tells as news.
    boolean done =
        ahead == 1 && actuality == Actuality.HAPPENED && NewsDay.tells(clauses, filled.event());
    boolean later = ahead > 0 && !done;
    if (actuality == Actuality.CANCELLED) {
      return MeetingStatus.CANCELLED;
    }
    if (filled.frame() == Frame.INVITE || actuality == Actuality.POSSIBLE) {
      return MeetingStatus.PROPOSED;
    }
    if (later || actuality == Actuality.PLANNED) {
      return MeetingStatus.PLANNED;
    }
    return actuality == Actuality.ONGOING && isOfLate(time, today)
        ? MeetingStatus.ONGOING
        : MeetingStatus.HELD;
  }

  /** What began more than a few days before the report is over, for all that it tells. */
  private static boolean isOfLate(@Nullable TimeExpression time, @Nullable LocalDate today) {
    return time == null
        || today == null
        || !time.end().last().isBefore(today.minusDays(LONGEST_SESSION));
  }
}
