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
import org.chancery.entity.Organization;
import org.chancery.extract.statement.QuotationSpeakers.Attributed;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/** One walk over a text: joins acts of saying and quotations to statements. */
final class StatementFinder {
  private static final int MIN_WORDS = 3;
  private static final int MIN_FRAGMENT_WORDS = 8;
  private static final int MIN_CLAUSE_WORDS = 5;
  private static final int ANSWER_REACH = 60;

  /** A clause before a quoted sentence has at least this many characters. */
  private static final int MIN_CLAUSE = 15;

  private static final double QUOTED_SHARE = 0.62;

  private record Found(SpeechAct act, Span words, StatementMode mode, String rule, Span evidence) {}

  private final SpeechLexicon lexicon;
  private final LinkedText text;
  private final Wording wording;
  private final Map<Integer, List<SpeechAct>> acts = new LinkedHashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final Set<SpeechAct> spent = new LinkedHashSet<>();
  private final Set<SpeechAct> quoting = new LinkedHashSet<>();
  private final Map<SpeechAct, Integer> shortened = new LinkedHashMap<>();

  StatementFinder(SpeechLexicon lexicon, LinkedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.wording = new Wording(text.text().text(), text.text().quotations());
    SpeechActs finder = new SpeechActs(lexicon, text);
    for (Sentence sentence : text.text().sentences()) {
      acts.put(sentence.index(), finder.in(sentence));
    }
  }

  List<StatementClaim> find() {
    new QuotationSpeakers(lexicon, text.text(), wording, acts).attribute().forEach(this::quote);
    for (List<SpeechAct> inSentence : acts.values()) {
      for (SpeechAct act : inSentence) {
        Span content = act.content();
        if (content != null && !spent.contains(act) && !quotedAlready(act, content)) {
          found.add(
              new Found(
                  act,
                  words(act, content),
                  StatementMode.INDIRECT,
                  act.rule(),
                  act.sentence().span()));
        }
      }
    }
    found.sort(Comparator.comparingInt(f -> f.words().start()));
    List<StatementClaim> claims = new ArrayList<>();
    found.removeIf(statement -> wording.count(statement.words()) == 0);
    Set<List<Object>> told = new LinkedHashSet<>();
    for (Found statement : found) {
      List<Entity> speakers = statement.act().speakers();
      if (!speakers.isEmpty() && told.add(List.of(statement.words(), speakers))) {
        claims.add(claim(statement, JointSpeaker.of(speakers)));
      }
    }
    return claims;
  }

  /** Whether the same speaker's words have been found as a quotation. */
  private boolean quotedAlready(SpeechAct act, Span content) {
    return found.stream()
        .anyMatch(
            other ->
                other.mode() == StatementMode.DIRECT
                    && other.act().speakers().equals(act.speakers())
                    && wording.covers(other.words(), content));
  }

  /** An unclosed quotation may run on over the words that say whose it is: "“It is, she said". */
  private boolean runsOver(Quotation quotation, List<Entity> speakers) {
    return acts.values().stream()
        .flatMap(List::stream)
        .anyMatch(
            act ->
                act.content() != null
                    && !act.speakers().isEmpty()
                    && !act.speakers().equals(speakers)
                    && (!quotation.closed() || wording.opens(quotation, act.content()))
                    && quotation.words().contains(act.anchor())
                    && quotation.span().contains(act.content())
                    && act.anchor().start() >= act.content().end());
  }

  private void quote(Attributed attributed) {
    Quotation quotation = attributed.quotation();
    SpeechAct act = attributed.act();
    if (act.speakers().isEmpty()
        || runsOver(quotation, act.speakers())
        || !longEnough(attributed)
        || onlyColours(attributed)) {
      return;
    }
    if (!attributed.alone()) {
      if (ownSentence(attributed)) {
        shortened.put(act, quotation.span().start());
      } else if (!apart(attributed)) {
        spent.add(act);
      }
      quoting.add(act);
    }
    found.add(
        new Found(
            act,
            wording.withoutComma(quotation.words()),
            StatementMode.DIRECT,
            "statement/quotation",
            evidence(attributed)));
  }

  /** "The talks failed, she said, but “we go on”": the words before her are told by themselves. */
  private static boolean apart(Attributed attributed) {
    Span content = attributed.act().content();
    Span anchor = attributed.act().anchor();
    return content != null
        && content.end() <= anchor.start()
        && attributed.quotation().span().start() >= anchor.end();
  }

  private static Span evidence(Attributed attributed) {
    Span act = attributed.act().sentence().span();
    int start = attributed.first().span().start();
    int end = attributed.last().span().end();
    return attributed.alone()
        ? new Span(start, end)
        : new Span(Math.min(start, act.start()), Math.max(end, act.end()));
  }

  /** One word can be an answer, but only in a quotation that is a sentence of its own. */
  private boolean longEnough(Attributed attributed) {
    Quotation quotation = attributed.quotation();
    boolean answer =
        !attributed.alone()
            && wording.beginsCapital(quotation.words())
            && wording.isClosed(quotation.span())
            && Wording.distance(quotation.span(), attributed.act().anchor()) <= ANSWER_REACH;
    boolean second = quoting.contains(attributed.act()) && !attributed.alone();
    return answer || wording.count(quotation.words()) >= (second ? MIN_WORDS - 1 : MIN_WORDS);
  }

  /** Whether the quotation only colours words that are reported by a clause of their own. */
  private boolean onlyColours(Attributed attributed) {
    Quotation quotation = attributed.quotation();
    Span content = attributed.act().content();
    if (attributed.alone() || content == null || quoting.contains(attributed.act())) {
      return false;
    }
    boolean fragments =
        content.contains(attributed.act().anchor())
            && wording.beginsSmall(quotation.words())
            && wording.quotationsIn(content) > 1;
    if (fragments) {
      return true;
    }
    return content.overlaps(quotation.words())
        ? wording.quotedShare(content) < QUOTED_SHARE && !ownSentence(attributed)
        : wording.beginsSmall(quotation.words())
            && wording.count(quotation.words()) < MIN_FRAGMENT_WORDS;
  }

  /**
   * Whether a reported clause goes over into a whole sentence quoted: "She agreed, “It is over.”"
   */
  private boolean ownSentence(Attributed attributed) {
    Quotation quotation = attributed.quotation();
    Span content = attributed.act().content();
    return content != null
        && content.overlaps(quotation.words())
        && content.start() + MIN_CLAUSE < quotation.span().start()
        && (opensSentence(quotation) || opensClause(quotation, content));
  }

  private boolean opensSentence(Quotation quotation) {
    return wording.beginsCapital(quotation.words())
        && ",:".indexOf(wording.before(quotation.span().start())) >= 0
        && wording.count(quotation.words()) >= MIN_FRAGMENT_WORDS;
  }

  /** "She said the talks had failed and that “we will not come back”". */
  private boolean opensClause(Quotation quotation, Span content) {
    return wording.endsWithClauseLink(content.start(), quotation.span().start())
        && content.end() <= quotation.span().end() + 1
        && wording.count(quotation.words()) >= MIN_CLAUSE_WORDS;
  }

  /** Returns the words of the act before the quotation that is a statement of its own. */
  private Span words(SpeechAct act, Span content) {
    Integer end = shortened.get(act);
    return end == null || end <= content.start()
        ? content
        : wording.withoutEnd(new Span(content.start(), Math.min(end, content.end())));
  }

  private StatementClaim claim(Found statement, Entity speaker) {
    SpeechAct act = statement.act();
    return new StatementClaim(
        Evidence.of(text.article(), statement.evidence()),
        statement.rule(),
        statement.mode() == StatementMode.DIRECT ? 0.9 : 0.8,
        speaker,
        statement.words().in(text.text().text()),
        statement.mode(),
        act.addressees(),
        act.reportedBy(),
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
    if (speaker instanceof Organization body) {
      body.members().forEach(member -> entities.remove(member.key()));
    }
    return List.copyOf(entities.values());
  }
}
