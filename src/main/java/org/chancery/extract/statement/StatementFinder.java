package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.claim.Evidence;
import org.chancery.claim.StatementClaim;
import org.chancery.claim.StatementMode;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts quotations and reported clauses of one text together with those who said them. */
final class StatementFinder {
  private static final int MIN_WORDS = 3;
  private static final int MIN_FREE_WORDS = 5;
  private static final int MIN_FRAGMENT_WORDS = 8;
  private static final int ANSWER_REACH = 60;
  private static final double QUOTED_SHARE = 0.6;

  private record Found(SpeechAct act, Span words, StatementMode mode, String rule, Span evidence) {}

  private final LinkedText text;
  private final String chars;
  private final Map<Integer, List<SpeechAct>> acts = new LinkedHashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final Set<SpeechAct> spent = new LinkedHashSet<>();

  StatementFinder(SpeechLexicon lexicon, LinkedText text) {
    this.text = text;
    this.chars = text.text().text();
    SpeechActs finder = new SpeechActs(lexicon, text);
    for (Sentence sentence : text.text().sentences()) {
      acts.put(sentence.index(), finder.in(sentence));
    }
  }

  List<StatementClaim> find() {
    quotations();
    for (List<SpeechAct> inSentence : acts.values()) {
      for (SpeechAct act : inSentence) {
        Span content = act.content();
        if (content != null && act.speaker() != null && !spent.contains(act)) {
          found.add(
              new Found(act, content, StatementMode.INDIRECT, act.rule(), act.sentence().span()));
        }
      }
    }
    found.sort(Comparator.comparingInt(f -> f.words().start()));
    List<StatementClaim> claims = new ArrayList<>();
    for (Found statement : found) {
      Entity speaker = statement.act().speaker();
      if (speaker != null) {
        claims.add(claim(statement, speaker));
      }
    }
    return claims;
  }

  private void quotations() {
    SpeechAct last = null;
    Quotation before = null;
    for (Quotation quotation : text.text().quotations()) {
      Sentence first = text.text().sentenceAt(quotation.words().start()).orElse(null);
      Sentence end = text.text().sentenceAt(quotation.words().end() - 1).orElse(null);
      if (first == null || end == null || first.headline()) {
        continue;
      }
      SpeechAct act = attribution(quotation, first, end);
      boolean alone = act == null;
      if (act == null && before != null && carriesOn(quotation, before, first)) {
        act = last;
      }
      if (act != null && act.speaker() != null && longEnough(quotation, act, alone)) {
        quote(quotation, act, alone, new Span(first.span().start(), end.span().end()));
      }
      last = act;
      before = quotation;
    }
  }

  /** Quotations without attribution go on with the speaker of the one before. */
  private boolean carriesOn(Quotation quotation, Quotation before, Sentence first) {
    if (quotation.continues()) {
      return true;
    }
    boolean opens = first.span().start() >= quotation.span().start() - 1;
    return opens
        && quotation.paragraph() - before.paragraph() <= 1
        && wordCount(quotation.words()) >= MIN_FREE_WORDS;
  }

  /** One word can be an answer, but only in a quotation that is a sentence of its own. */
  private boolean longEnough(Quotation quotation, SpeechAct act, boolean alone) {
    boolean answer =
        !alone
            && Character.isUpperCase(chars.charAt(quotation.words().start()))
            && distance(quotation.span(), act.anchor()) <= ANSWER_REACH;
    return answer || wordCount(quotation.words()) >= MIN_WORDS;
  }

  /** Whether the words only colour a sentence that is reported by its own clause. */
  private boolean fragment(Quotation quotation, SpeechAct act) {
    return Character.isLowerCase(chars.charAt(quotation.words().start()))
        && wordCount(quotation.words()) < MIN_FRAGMENT_WORDS
        && act.content() != null
        && act.anchor().start() < quotation.span().start();
  }

  private void quote(Quotation quotation, SpeechAct act, boolean alone, Span sentences) {
    Span content = act.content();
    if (!alone && content != null && content.overlaps(quotation.words())) {
      if (quotedShare(content) < QUOTED_SHARE) {
        return;
      }
    } else if (!alone && fragment(quotation, act)) {
      return;
    }
    if (!alone) {
      spent.add(act);
    }
    Span words = withoutComma(quotation.words());
    found.add(new Found(act, words, StatementMode.DIRECT, "statement/quotation", sentences));
  }

  private double quotedShare(Span content) {
    int quoted = 0;
    for (Quotation quotation : text.text().quotations()) {
      if (quotation.words().overlaps(content)) {
        int from = Math.max(quotation.words().start(), content.start());
        int to = Math.min(quotation.words().end(), content.end());
        quoted += wordCount(new Span(from, to));
      }
    }
    return (double) quoted / Math.max(1, wordCount(content));
  }

  private @Nullable SpeechAct attribution(Quotation quotation, Sentence first, Sentence end) {
    SpeechAct best = null;
    int nearest = Integer.MAX_VALUE;
    List<SpeechAct> near = new ArrayList<>(acts.getOrDefault(first.index(), List.of()));
    if (end.index() != first.index()) {
      near.addAll(acts.getOrDefault(end.index(), List.of()));
    }
    for (SpeechAct act : near) {
      boolean holds = act.content() != null && act.content().overlaps(quotation.words());
      int distance = distance(quotation.span(), act.anchor()) - (holds ? chars.length() : 0);
      if (distance < nearest) {
        nearest = distance;
        best = act;
      }
    }
    return best;
  }

  private static int distance(Span quotation, Span anchor) {
    return anchor.start() >= quotation.end()
        ? anchor.start() - quotation.end()
        : quotation.start() - anchor.end();
  }

  private Span withoutComma(Span words) {
    boolean comma = chars.charAt(words.end() - 1) == ',';
    return comma && words.end() - words.start() > 1
        ? new Span(words.start(), words.end() - 1)
        : words;
  }

  private int wordCount(Span span) {
    int count = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean blank = Character.isWhitespace(chars.charAt(i));
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }

  private StatementClaim claim(Found statement, Entity speaker) {
    SpeechAct act = statement.act();
    return new StatementClaim(
        Evidence.of(text.article(), statement.evidence()),
        statement.rule(),
        statement.mode() == StatementMode.DIRECT ? 0.9 : 0.8,
        speaker,
        statement.words().in(chars),
        statement.mode(),
        act.addressees(),
        null,
        about(statement.words(), speaker));
  }

  private List<Entity> about(Span words, Entity speaker) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (Mention mention : text.mentions()) {
      Sentence sentence = text.text().sentences().get(mention.sentence());
      if (words.contains(sentence.span(mention.from(), mention.to()))) {
        entities.putIfAbsent(mention.entity().key(), mention.entity());
      }
    }
    entities.remove(speaker.key());
    return List.copyOf(entities.values());
  }
}
