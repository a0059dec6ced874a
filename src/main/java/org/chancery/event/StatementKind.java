package org.chancery.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.claim.StatementClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.text.Shuffle;

/**
 * Statements: the same words of the same speaker. Candidates are found by samples of their runs of
 * words, chosen by the words alone, so that texts which share most runs share a sample.
 */
final class StatementKind implements EventKind<StatementKind.Quote> {
  private static final double ENOUGH = 0.6;

  /** What is said again later, or by those who have formulas for what happens daily, is alike. */
  private static final double NEARLY_ALL = 0.8;

  private static final int RUN = 3;
  private static final int SAMPLES = 3;

  /** So few words can be said again another time. */
  private static final int FEW_WORDS = 6;

  private static final long ONE_WAVE_OF_REPORTS = 14;

  /** Armies and ministries say the same of another day's events; so many words are no formula. */
  private static final int NO_FORMULA = 25;

  private static final long ONE_OCCASION = 3;

  private final EventCodes codes;

  StatementKind(EventCodes codes) {
    this.codes = codes;
  }

  /** The words that are compared. */
  record Quote(SourcedClaim source, Wording words, Set<String> runs) {
    private static Quote of(SourcedClaim source) {
      Wording words = Wording.of(((StatementClaim) source.claim()).text());
      return new Quote(source, words, new HashSet<>(words.runs(RUN)));
    }
  }

  @Override
  public Set<String> keys(SourcedClaim source) {
    StatementClaim claim = (StatementClaim) source.claim();
    List<String> runs = Wording.of(claim.text()).runs(RUN);
    Set<String> keys = new LinkedHashSet<>();
    for (int sample = 0; sample < SAMPLES; sample++) {
      keys.add(
          String.format(
              Locale.ROOT,
              "statement/%s/%d-%016x",
              speaker(claim.speaker()),
              sample,
              least(runs, sample)));
    }
    return keys;
  }

  private static String speaker(Entity speaker) {
    return speaker instanceof Person ? Sides.signature(speaker) : speaker.key();
  }

  /** Returns the least of the runs in an order that each sample shuffles in its own way. */
  private static long least(Collection<String> runs, int sample) {
    return runs.stream().mapToLong(run -> Shuffle.place(run, sample)).min().orElse(0);
  }

  @Override
  public Quote compared(SourcedClaim claim) {
    return Quote.of(claim);
  }

  @Override
  public boolean linked(Quote one, Quote other) {
    return agreement(one, other) >= ENOUGH;
  }

  @Override
  public List<List<SourcedClaim>> cluster(List<SourcedClaim> block) {
    List<Quote> quotes = block.stream().map(Quote::of).toList();
    return Clustering.of(quotes, StatementKind::agreement, ENOUGH).stream()
        .map(group -> group.stream().map(Quote::source).toList())
        .toList();
  }

  private static double agreement(Quote one, Quote other) {
    SourcedClaim first = one.source();
    SourcedClaim second = other.source();
    String speaker = speaker(((StatementClaim) first.claim()).speaker());
    boolean others = !speaker.equals(speaker(((StatementClaim) second.claim()).speaker()));
    boolean oneArticle = first.source().article().equals(second.source().article());
    boolean few = Math.min(one.words().size(), other.words().size()) < FEW_WORDS;
    if (others || oneArticle || (few && !within(first, second, ONE_WAVE_OF_REPORTS))) {
      return Clustering.CONTRADICTION;
    }
    if (few) {
      return one.words().likeness(other.words()) == 1 ? 1 : 0;
    }
    double shared = shared(one.runs(), other.runs());
    boolean near = within(first, second, ONE_OCCASION);
    if (!near && isFormula(one, other)) {
      return isDated(first) && isDated(second) ? Clustering.CONTRADICTION : alike(shared);
    }
    return near ? shared : alike(shared);
  }

  private static double alike(double shared) {
    return shared >= NEARLY_ALL ? shared : 0;
  }

  /** Whether it can be said again, in the same words, of something else. */
  private static boolean isFormula(Quote one, Quote other) {
    Entity speaker = ((StatementClaim) one.source().claim()).speaker();
    return !(speaker instanceof Person)
        && Math.min(one.words().size(), other.words().size()) < NO_FORMULA;
  }

  /** Returns the share of the runs of the shorter text that the longer one has, too. */
  private static double shared(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return (double) both.size() / Math.min(some.size(), others.size());
  }

  private static boolean isDated(SourcedClaim report) {
    return report.source().date() != null;
  }

  private static boolean within(SourcedClaim one, SourcedClaim other, long days) {
    LocalDate first = one.source().date();
    LocalDate second = other.source().date();
    return first != null
        && second != null
        && Math.abs(ChronoUnit.DAYS.between(first, second)) <= days;
  }

  @Override
  public Event event(List<SourcedClaim> cluster) {
    EventDraft draft = new EventDraft(new Merge(cluster));
    String speaker = Labels.of(draft.one("speaker", Choice.plain()));
    String text = draft.one("text", Choices.TEXT).map(Value::label).orElse("");
    draft.one("mode", Choices.MODE);
    draft.all("addressee");
    draft.all("reportedBy");
    draft.all("about");
    codes.of("Statement", "", "", Set.of()).ifPresent(found -> found.addTo(draft));
    String label = Labels.of("Statement", List.of(speaker, Labels.quoted(text)));
    return draft.done(List.of("Event", "Statement"), label, List.of());
  }
}
