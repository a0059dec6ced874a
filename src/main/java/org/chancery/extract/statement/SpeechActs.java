package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.extract.statement.SpeechLexicon.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the acts of saying of a text, in text order. */
final class SpeechActs {
  private static final int SOURCE_REACH = 8;

  private final SpeechLexicon lexicon;
  private final LinkedText text;
  private final Speakers speakers;

  SpeechActs(SpeechLexicon lexicon, LinkedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.speakers = new Speakers(lexicon, text);
  }

  List<SpeechAct> in(Sentence sentence) {
    List<SpeechAct> acts = new ArrayList<>();
    if (sentence.headline()) {
      return acts;
    }
    for (Token token : sentence.tokens()) {
      if (quoted(token)) {
        continue;
      }
      Set<Frame> frames = lexicon.frames(token);
      if (!frames.isEmpty()) {
        text.text()
            .dependencies(sentence)
            .flatMap(tree -> act(sentence, tree, token.index(), frames))
            .ifPresent(acts::add);
      } else if (isSource(sentence, token.index())) {
        source(sentence, token.index()).ifPresent(acts::add);
      }
    }
    return acts;
  }

  private boolean quoted(Token token) {
    for (Quotation quotation : text.text().quotations()) {
      if (quotation.words().contains(token.span())) {
        return true;
      }
    }
    return false;
  }

  private Optional<SpeechAct> act(
      Sentence sentence, Dependencies tree, int verb, Set<Frame> frames) {
    boolean denied =
        tree.children(verb, "advmod", "neg").stream()
            .anyMatch(child -> lexicon.negates(sentence.token(child)));
    boolean passive =
        tree.child(verb, "aux:pass").isPresent() || tree.child(verb, "nsubj:pass").isPresent();
    int subject = speakers.subject(sentence, tree, verb);
    if (denied || passive || subject == Dependencies.NONE) {
      return Optional.empty();
    }
    Entity speaker = speakers.meaning(sentence, tree, subject).orElse(null);
    boolean unreal =
        tree.children(verb, "aux").stream()
            .anyMatch(child -> sentence.token(child).pos().equals("MD"));
    boolean infinitive =
        tree.children(verb, "mark").stream()
            .anyMatch(child -> sentence.token(child).pos().equals("TO"));
    Content content = new Content(sentence, tree, verb, subject);
    return Optional.of(
        new SpeechAct(
            sentence,
            sentence.token(verb).span(),
            speaker,
            addressees(sentence, tree, verb, speaker),
            content.find(unreal || infinitive ? withoutPhrases(frames) : frames),
            "statement/verb"));
  }

  /** What is only wished or thought possible is not yet praise, denial or demand. */
  private static Set<Frame> withoutPhrases(Set<Frame> frames) {
    Set<Frame> rest = EnumSet.noneOf(Frame.class);
    rest.addAll(frames);
    rest.removeAll(EnumSet.of(Frame.NP, Frame.TO));
    return rest;
  }

  private List<Entity> addressees(
      Sentence sentence, Dependencies tree, int verb, @Nullable Entity speaker) {
    List<Entity> all = new ArrayList<>();
    boolean clause = tree.child(verb, "ccomp", "xcomp").isPresent();
    for (int child : tree.children(verb, "iobj", "obj")) {
      if (clause || tree.is(child, "iobj")) {
        tree.conjuncts(child).forEach(head -> speakers.at(sentence, head).ifPresent(all::add));
      }
    }
    all.removeIf(entity -> speaker != null && entity.key().equals(speaker.key()));
    return all.stream().distinct().toList();
  }

  private static boolean isSource(Sentence sentence, int at) {
    return at + 2 < sentence.size()
        && sentence.token(at).text().equalsIgnoreCase("according")
        && sentence.token(at + 1).text().equals("to");
  }

  private Optional<SpeechAct> source(Sentence sentence, int at) {
    int end = Math.min(sentence.size(), at + 2 + SOURCE_REACH);
    for (int i = at + 2; i < end && !sentence.token(i).text().equals(","); i++) {
      Optional<Entity> speaker = speakers.at(sentence, i);
      if (speaker.isPresent()) {
        return Optional.of(
            new SpeechAct(
                sentence,
                sentence.token(at).span(),
                speaker.get(),
                List.of(),
                Content.besideSource(sentence, at),
                "statement/according-to"));
      }
    }
    return Optional.empty();
  }
}
