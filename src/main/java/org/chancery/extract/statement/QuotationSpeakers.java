package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the act of saying that each quotation of a text belongs to. */
final class QuotationSpeakers {
  /** A quotation without an attribution of its own needs this many words. */
  private static final int MIN_FREE_WORDS = 5;

  private static final int MAX_DISTANCE = 400;

  /** An attribution in a sentence of its own stands at its beginning. */
  private static final int NEAR = 60;

  /**
   * A quotation and whose it is.
   *
   * @param alone whether the attribution is that of an earlier quotation
   */
  record Attributed(
      Quotation quotation, SpeechAct act, boolean alone, Sentence first, Sentence last) {}

  private final SpeechLexicon lexicon;
  private final AnnotatedText text;
  private final Wording wording;
  private final Map<Integer, List<SpeechAct>> acts;

  QuotationSpeakers(
      SpeechLexicon lexicon,
      AnnotatedText text,
      Wording wording,
      Map<Integer, List<SpeechAct>> acts) {
    this.lexicon = lexicon;
    this.text = text;
    this.wording = wording;
    this.acts = new LinkedHashMap<>(acts);
  }

  List<Attributed> attribute() {
    List<Attributed> all = new ArrayList<>();
    SpeechAct last = null;
    Quotation before = null;
    for (Quotation quotation : text.quotations()) {
      Sentence first = text.sentenceAt(quotation.words().start()).orElse(null);
      Sentence end = text.sentenceAt(quotation.words().end() - 1).orElse(null);
      if (first == null || end == null || first.headline() || isTitle(quotation, first)) {
        continue;
      }
      SpeechAct act = attribution(quotation, first, end);
      boolean alone = act == null;
      if (act == null) {
        act = toldBefore(quotation, before, first, end);
      }
      if (act == null
          && before != null
          && carriesOn(quotation, before, first)
          && !interrupted(last, quotation, before)) {
        act = last;
      }
      if (act != null) {
        all.add(new Attributed(quotation, act, alone, first, end));
      }
      last = act;
      before = quotation;
    }
    return all;
  }

  /** "a book entitled “Bees”": a name, and nobody's words. */
  private boolean isTitle(Quotation quotation, Sentence first) {
    Token before = null;
    for (Token token : first.tokens()) {
      boolean word = Character.isLetter(token.text().charAt(0));
      before = word && token.span().end() <= quotation.span().start() ? token : before;
    }
    boolean told =
        first.tokens().stream()
            .anyMatch(
                token ->
                    quotation.words().contains(token.span())
                        && WordOrder.finite(token)
                        && token.text().equals(token.text().toLowerCase(Locale.ROOT)));
    return (!told && wording.isTitled(quotation.words()))
        || (before != null && lexicon.isWritten("title", before));
  }

  /**
   * Sentences that are nothing but a quotation go on with whoever is reported to speak in the
   * sentence before; null when nobody has spoken since the last quotation.
   */
  private @Nullable SpeechAct toldBefore(
      Quotation quotation, @Nullable Quotation before, Sentence first, Sentence end) {
    boolean whole =
        first.span().start() >= quotation.span().start() - 1
            && end.span().end() <= quotation.span().end() + 1
            && wording.count(quotation.words()) >= MIN_FREE_WORDS;
    Sentence last = first.index() > 0 ? text.sentences().get(first.index() - 1) : null;
    if (!whole || last == null || first.paragraph() - last.paragraph() > 1) {
      return null;
    }
    SpeechAct told = null;
    for (SpeechAct act : acts.getOrDefault(last.index(), List.of())) {
      boolean since = before == null || act.anchor().start() > before.span().start();
      boolean quoted = text.quotations().stream().anyMatch(q -> q.words().contains(act.anchor()));
      told = since && !quoted && act.reportedBy() == null && act.quotes() ? act : told;
    }
    return told;
  }

  /** Quotations without attribution go on with the speaker of the one before. */
  private boolean carriesOn(Quotation quotation, Quotation before, Sentence first) {
    if (quotation.continues()) {
      return true;
    }
    boolean opens = first.span().start() >= quotation.span().start() - 1;
    return opens
        && quotation.paragraph() - before.paragraph() <= 1
        && (quotation.paragraph() == before.paragraph()
            || wording.count(quotation.words()) >= MIN_FREE_WORDS);
  }

  /** Whether the writer has told between the two quotations what somebody else says. */
  private boolean interrupted(@Nullable SpeechAct last, Quotation quotation, Quotation before) {
    return last != null
        && acts.values().stream()
            .flatMap(List::stream)
            .anyMatch(
                act ->
                    act.anchor().start() >= before.span().end()
                        && act.anchor().end() <= quotation.span().start()
                        && !act.speakers().isEmpty()
                        && !act.anchor().equals(last.anchor())
                        && !act.speakers().equals(last.speakers()));
  }

  private @Nullable SpeechAct attribution(Quotation quotation, Sentence first, Sentence end) {
    SpeechAct own = nearest(quotation, candidates(quotation, first, end));
    return own == null ? neighbour(quotation, first, end) : own;
  }

  private List<SpeechAct> candidates(Quotation quotation, Sentence first, Sentence end) {
    List<SpeechAct> near = new ArrayList<>();
    for (int i = first.index(); i <= end.index(); i++) {
      for (SpeechAct act : acts.getOrDefault(i, List.of())) {
        if (!quotation.words().overlaps(act.anchor())) {
          near.add(act);
        }
      }
    }
    return near;
  }

  private @Nullable SpeechAct nearest(Quotation quotation, List<SpeechAct> near) {
    SpeechAct best = null;
    int nearest = MAX_DISTANCE;
    for (SpeechAct act : near) {
      Span content = act.content();
      boolean holds =
          content != null
              && content.overlaps(quotation.words())
              && act.anchor().start() < quotation.span().start();
      boolean beside = act.quotes() || (content != null && content.overlaps(quotation.words()));
      if (!beside || (!act.quotes() && retold(act, near)) || beginsAnew(quotation, act)) {
        continue;
      }
      int distance = Wording.distance(quotation.span(), act.anchor()) - (holds ? MAX_DISTANCE : 0);
      if (distance < nearest) {
        nearest = distance;
        best = act;
      }
    }
    return best;
  }

  /**
   * Whether the quotation has ended with a full stop before the act, which has words of its own.
   */
  private boolean beginsAnew(Quotation quotation, SpeechAct act) {
    Span content = act.content();
    return content != null
        && act.anchor().start() >= quotation.span().end()
        && content.start() >= act.anchor().end()
        && wording.before(quotation.words().end()) == '.';
  }

  /** Whether the act is told within the words of another one that can hold the quotation. */
  private static boolean retold(SpeechAct act, List<SpeechAct> near) {
    return near.stream()
        .anyMatch(
            other ->
                other.quotes()
                    && other.content() != null
                    && !other.speakers().isEmpty()
                    && !other.anchor().equals(act.anchor())
                    && other.content().contains(act.anchor()));
  }

  /** The attribution in a sentence of its own: after a question, or before a colon. */
  private @Nullable SpeechAct neighbour(Quotation quotation, Sentence first, Sentence end) {
    SpeechAct after = after(quotation, end);
    if (after != null) {
      return after;
    }
    if (first.index() > 0 && wording.before(quotation.span().start()) == ':') {
      List<SpeechAct> before = acts.getOrDefault(first.index() - 1, List.of());
      return before.isEmpty() ? null : before.get(before.size() - 1);
    }
    return null;
  }

  private @Nullable SpeechAct after(Quotation quotation, Sentence end) {
    int next = end.index() + 1;
    boolean closed = wording.before(quotation.words().end()) == '.';
    if (closed
        || next >= text.sentences().size()
        || end.span().end() > quotation.span().end() + 1) {
      return null;
    }
    Sentence sentence = text.sentences().get(next);
    List<SpeechAct> acts = this.acts.getOrDefault(next, List.of());
    boolean bare =
        sentence.paragraph() == end.paragraph()
            && !acts.isEmpty()
            && acts.get(0).content() == null
            && acts.get(0).quotes()
            && acts.get(0).anchor().start() - sentence.span().start() <= NEAR
            && text.quotations().stream().noneMatch(q -> q.words().overlaps(sentence.span()));
    return bare ? acts.get(0) : null;
  }
}
