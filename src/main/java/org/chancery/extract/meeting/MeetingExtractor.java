package org.chancery.extract.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.MeetingClaim;
import org.chancery.entity.LinkedText;
import org.chancery.extract.Extractor;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds meeting claims: summits, talks, visits and calls, held or only thought of. */
public final class MeetingExtractor implements Extractor {
  /** Meetings before this year are history, which the ontology's dates leave out. */
  private static final int FIRST_YEAR = 1900;

  private final MeetingLexicon lexicon = new MeetingLexicon();
  private final SentenceReader reader = new SentenceReader(lexicon);
  private final NewsDay newsDay = new NewsDay();
  private final MeetingMerger merger = new MeetingMerger();
  private final Sureness sureness = Sureness.read();

  @Override
  public List<MeetingClaim> extract(LinkedText text) {
    return settled(text).stream().map(sureness::claim).toList();
  }

  /** Returns the meetings of the article with all that is known of each but how sure it is. */
  List<Telling> settled(LinkedText text) {
    LocalDate today = newsDay.of(text.text());
    Locations locations = new Locations(Dateline.of(text), today);
    List<Telling> all =
        locations.settle(Journeys.settle(merger.merge(tellings(text)))).stream()
            .map(telling -> telling.with(dated(telling, today)))
            .filter(telling -> !isHistory(telling.claim()))
            .toList();
    ClaimTraits traits = new ClaimTraits(all, text.article().date());
    return all.stream().map(telling -> telling.with(traits.of(telling))).toList();
  }

  /** Gives news without a time the day of the news. */
  private static MeetingClaim dated(Telling telling, @Nullable LocalDate today) {
    MeetingClaim claim = telling.claim();
    boolean open = claim.start() == null && telling.fresh() && telling.round() == null;
    if (today == null || !open) {
      return claim;
    }
    PartialDate day = PartialDate.of(today);
    return claim.placed(claim.place(), day, day);
  }

  /** Whether a meeting is of a time that nobody in the news has lived in. */
  private static boolean isHistory(MeetingClaim claim) {
    PartialDate start = claim.start();
    return start != null && start.first().getYear() < FIRST_YEAR;
  }

  /** Returns what the sentences tell, each by itself, in text order. */
  List<Telling> tellings(LinkedText text) {
    PeaceTalks peace = PeaceTalks.of(text, lexicon);
    List<Telling> tellings = new ArrayList<>();
    for (Sentence sentence : text.text().sentences()) {
      if (!sentence.headline()
          && !text.in(sentence).isEmpty()
          && sentence.tokens().stream().anyMatch(lexicon::triggers)) {
        text.text()
            .dependencies(sentence)
            .ifPresent(tree -> tellings.addAll(reader.read(text, sentence, tree, peace)));
      }
    }
    return tellings;
  }
}
