package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Person;
import org.chancery.extract.statement.SpeechVerb.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the acts of saying of a text; sentences must be asked for in text order. */
final class SpeechActs {
  private static final int SOURCE_REACH = 14;
  static final String QUOTED = "statement/quoted-verb";

  private final SpeechLexicon lexicon;
  private final LinkedText text;
  private final Utterances utterances;
  private final Discourse discourse;
  private final Speakers speakers;

  SpeechActs(SpeechLexicon lexicon, LinkedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.utterances = new Utterances(lexicon, text.text());
    this.discourse = new Discourse(lexicon, text);
    this.speakers = new Speakers(lexicon, text, discourse);
  }

  List<SpeechAct> in(Sentence sentence) {
    if (sentence.headline() || isHeading(sentence)) {
      return List.of();
    }
    List<SpeechAct> acts = new ArrayList<>();
    List<Utterance> spoken = utterances.in(sentence);
    if (!spoken.isEmpty()) {
      text.text()
          .dependencies(sentence)
          .ifPresent(tree -> spoken.forEach(one -> acts.add(act(sentence, tree, one, spoken))));
    }
    sources(sentence, acts);
    acts.addAll(new SpokenNouns(lexicon, speakers).in(sentence));
    speakers.note(sentence);
    return new Retelling(acts).resolve();
  }

  /** Headings and captions without a full stop repeat what the sentences under them say. */
  private static boolean isHeading(Sentence sentence) {
    Token last = sentence.token(sentence.size() - 1);
    boolean capitals =
        sentence.tokens().stream()
            .allMatch(token -> token.text().chars().noneMatch(Character::isLowerCase));
    return capitals || ((last.isNoun() || last.isVerb()) && !last.text().endsWith("."));
  }

  private SpeechAct act(
      Sentence sentence, Dependencies tree, Utterance one, List<Utterance> spoken) {
    List<Entity> who = speakers.of(sentence, tree, one);
    List<Entity> addressees = addressees(sentence, tree, one.verb(), who);
    Span content = new Content(lexicon, sentence, tree, spoken).of(one);
    if (content != null && !content.overlaps(sentence.token(one.verb()).span())) {
      discourse.said(content);
    }
    if (citesOthers(sentence, one, who)) {
      return silent(sentence, one);
    }
    if (!one.quoted()) {
      discourse.spoke(sentence, who);
    } else if (!retold(sentence, one, who, content)) {
      return silent(sentence, one);
    }
    return new SpeechAct(
        sentence,
        sentence.token(one.verb()).span(),
        who,
        addressees,
        passesOn(sentence, tree, one, addressees),
        one.quoted() && content != null ? withinQuotation(content) : content,
        one.way().takes(Frame.QUOTE),
        one.quoted() ? QUOTED : "statement/verb");
  }

  /**
   * Who prints what is said: the press that it is said to, or that quotes somebody as saying it.
   */
  private @Nullable Entity passesOn(
      Sentence sentence, Dependencies tree, Utterance one, List<Entity> addressees) {
    int quoter = new Subjects(lexicon, text.text(), sentence, tree).quoter(one.verb());
    if (quoter != Dependencies.NONE) {
      List<Entity> press = speakers.of(sentence, tree, one.by(quoter));
      if (!press.isEmpty()) {
        return press.get(0);
      }
    }
    return addressees.stream().filter(Retelling::isPress).findFirst().orElse(null);
  }

  /** Whether words in a quotation tell what another person has said. */
  private static boolean retold(
      Sentence sentence, Utterance one, List<Entity> who, @Nullable Span content) {
    return content != null
        && !one.unreal()
        && sentence.token(one.verb()).pos().matches("VBD|VBZ|VBN")
        && who.size() == 1
        && (one.way().takes(Frame.QUOTE) || one.way().takes(Frame.NP))
        && who.get(0) instanceof Person;
  }

  /** The press names its sources, and somebody is cited as saying what he says himself. */
  private boolean citesOthers(Sentence sentence, Utterance one, List<Entity> who) {
    boolean asSaying =
        sentence.tokens().stream()
            .anyMatch(
                token ->
                    token.index() > one.verb() + 1
                        && token.pos().equals("VBG")
                        && sentence.token(token.index() - 1).hasLemma("as"));
    return lexicon.is("quoting", sentence.token(one.verb()))
        && (asSaying || who.stream().anyMatch(Retelling::isPress));
  }

  private static SpeechAct silent(Sentence sentence, Utterance one) {
    return new SpeechAct(
        sentence,
        sentence.token(one.verb()).span(),
        List.of(),
        List.of(),
        null,
        null,
        false,
        QUOTED);
  }

  private Span withinQuotation(Span content) {
    for (Quotation quotation : text.text().quotations()) {
      if (quotation.words().contains(content.start())) {
        return new Span(content.start(), Math.min(content.end(), quotation.words().end()));
      }
    }
    return content;
  }

  private List<Entity> addressees(
      Sentence sentence, Dependencies tree, int verb, List<Entity> speaking) {
    List<Entity> all = new ArrayList<>();
    boolean clause = tree.child(verb, "ccomp", "xcomp").isPresent();
    for (int child : tree.children(verb, "iobj", "obj")) {
      if (clause || tree.is(child, "iobj")) {
        tree.conjuncts(child).forEach(head -> all.addAll(speakers.at(sentence, head)));
      }
    }
    all.removeAll(speaking);
    return all.stream().distinct().toList();
  }

  private void sources(Sentence sentence, List<SpeechAct> acts) {
    for (Token token : sentence.tokens()) {
      int length = lexicon.source(sentence, token.index());
      if (length > 0) {
        text.text()
            .dependencies(sentence)
            .flatMap(tree -> source(sentence, tree, token.index(), length))
            .ifPresent(act -> addSource(act, acts));
        return;
      }
    }
  }

  private Optional<SpeechAct> source(Sentence sentence, Dependencies tree, int at, int length) {
    int from = at + length;
    Entity named = speakers.source(sentence, tree, from, reach(sentence, from)).orElse(null);
    if (named == null) {
      return Optional.empty();
    }
    int cited = cited(sentence, from);
    Optional<Entity> other =
        cited == Dependencies.NONE
            ? Optional.empty()
            : speakers.source(sentence, tree, cited, reach(sentence, cited));
    Entity speaker = other.orElse(named);
    discourse.spoke(sentence, List.of(speaker));
    return Optional.of(
        new SpeechAct(
            sentence,
            sentence.token(at).span(),
            List.of(speaker),
            List.of(),
            other.isPresent() ? named : null,
            new Content(lexicon, sentence, tree, List.of())
                .besideSource(at, cited == Dependencies.NONE ? from : cited),
            true,
            "statement/according-to"));
  }

  private static int reach(Sentence sentence, int from) {
    return Math.min(sentence.size(), from + SOURCE_REACH);
  }

  /**
   * Returns where whom the source cites is named, as in "according to the BBC, citing the council",
   * or {@link Dependencies#NONE}.
   */
  private int cited(Sentence sentence, int source) {
    int citing = new WordOrder(sentence).nextComma(source) + 1;
    boolean cites =
        citing + 1 < sentence.size()
            && sentence.token(citing).pos().equals("VBG")
            && lexicon.is("quoting", sentence.token(citing));
    return cites ? citing + 1 : Dependencies.NONE;
  }

  /**
   * Whose words a source passes on has said them; the source itself says nothing new, unless it is
   * somebody who tells in words of their own what the other has said.
   */
  private void addSource(SpeechAct source, List<SpeechAct> acts) {
    Span content = source.content();
    Entity reporter = source.speakers().get(0);
    boolean passesOn = false;
    for (int i = 0; i < acts.size(); i++) {
      SpeechAct act = acts.get(i);
      boolean inside = content != null && content.contains(act.anchor());
      if (inside && !act.speakers().isEmpty() && !act.speakers().contains(reporter)) {
        passesOn = true;
        acts.set(i, act.reportedBy(reporter).withContent(before(act.content(), source.anchor())));
      }
    }
    if (!passesOn || (reporter instanceof Person && content != null && !quotes(content))) {
      acts.add(source);
    }
  }

  private boolean quotes(Span words) {
    return text.text().quotations().stream()
        .anyMatch(quotation -> quotation.span().overlaps(words));
  }

  private @Nullable Span before(@Nullable Span words, Span source) {
    return words == null || !words.contains(source)
        ? words
        : new Wording(text.text().text(), List.of())
            .withoutEnd(new Span(words.start(), source.start()));
  }
}
