package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.Clauses;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Dependencies;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the verbs of saying of a sentence with their subjects. */
final class Utterances {
  private static final int MAX_CLIMB = 6;

  private final SpeechLexicon lexicon;
  private final AnnotatedText text;

  Utterances(SpeechLexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** Returns the utterances that are not denied, in text order. */
  List<Utterance> in(Sentence sentence) {
    List<Utterance> all = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Optional<SpeechVerb> way = lexicon.verb(sentence, token);
      if (way.isPresent()) {
        text.dependencies(sentence)
            .flatMap(tree -> utterance(sentence, tree, token, way.get()))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Utterance> utterance(
      Sentence sentence, Dependencies tree, Token token, SpeechVerb way) {
    int verb = token.index();
    if (denied(sentence, tree, verb)
        || tree.is(verb, "amod")
        || new Clauses(sentence, tree).passive(verb)) {
      return Optional.empty();
    }
    int subject = subject(sentence, tree, verb);
    boolean inverted = subject > verb;
    boolean own = subject != Dependencies.NONE && (tree.governor(subject) == verb || inverted);
    int from = inverted || !own ? verb : phraseStart(sentence, tree, subject);
    while (from > 0 && from <= verb && verbal(sentence.token(from - 1)) && (inverted || !own)) {
      from--;
    }
    int end = lexicon.end(sentence, verb, way);
    int to = inverted ? Math.max(end, phraseEnd(sentence, tree, subject)) : end;
    return Optional.of(
        new Utterance(verb, way, subject, from, to, quoted(token), unreal(sentence, tree, verb)));
  }

  /** Whether it is not said, or nobody knows whether it is. */
  private boolean denied(Sentence sentence, Dependencies tree, int verb) {
    return tree.children(verb, "advmod", "neg").stream()
            .anyMatch(child -> lexicon.negates(sentence.token(child)))
        || tree.children(verb, "mark").stream()
            .anyMatch(child -> lexicon.is("open", sentence.token(child)));
  }

  /** What is only wished or thought possible is not yet praise, denial or demand. */
  private static boolean unreal(Sentence sentence, Dependencies tree, int verb) {
    boolean did =
        tree.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).hasLemma("do"));
    return (sentence.token(verb).pos().equals("VB") && !did)
        || tree.children(verb, "aux", "mark").stream()
            .anyMatch(child -> sentence.token(child).pos().matches("MD|TO"));
  }

  private boolean quoted(Token token) {
    for (Quotation quotation : text.quotations()) {
      if (quotation.words().contains(token.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean verbal(Token token) {
    return token.pos().matches("RB|MD") || token.hasLemma("have") || token.hasLemma("be");
  }

  private int subject(Sentence sentence, Dependencies tree, int verb) {
    int own = nearestSubject(tree, verb);
    if (own != Dependencies.NONE) {
      return own;
    }
    if (sentence.token(verb).pos().equals("VBG")) {
      int speaking = speaking(sentence, tree, verb);
      if (speaking != Dependencies.NONE) {
        return speaking;
      }
    }
    int following = after(sentence, verb);
    if (following != Dependencies.NONE) {
      return following;
    }
    int shared = shared(tree, verb);
    if (shared != Dependencies.NONE) {
      return shared;
    }
    return sentence.token(verb).pos().equals("VBG")
        ? first(sentence, tree, verb)
        : before(sentence, verb);
  }

  /** The subject that the verb has in common with a verb above it, or the noun that it modifies. */
  private static int shared(Dependencies tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < MAX_CLIMB; steps++) {
      int governor = tree.governor(at);
      if (governor == Dependencies.NONE) {
        return Dependencies.NONE;
      }
      if (tree.relation(at).equals("acl")) {
        return governor;
      }
      if (!shares(tree, at)) {
        return Dependencies.NONE;
      }
      int subject = nearestSubject(tree, governor);
      if (subject != Dependencies.NONE) {
        return subject;
      }
      at = governor;
    }
    return Dependencies.NONE;
  }

  /**
   * Who says what a participle adds: in "the agency quoted her as saying" she, in "..., she said,
   * adding" who said it.
   */
  private int speaking(Sentence sentence, Dependencies tree, int verb) {
    boolean quotedAs = verb > 1 && sentence.token(verb - 1).text().equalsIgnoreCase("as");
    for (int i = verb - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (quotedAs && token.isVerb() && lexicon.is("quoting", token)) {
        boolean passive = new Clauses(sentence, tree).passive(i);
        return passive ? nearestSubject(tree, i) : verb - 2;
      }
      boolean speech = token.isVerb() && lexicon.verb(sentence, token).isPresent();
      if (speech && !quotedAs && !quoted(token) && finite(token)) {
        int own = nearestSubject(tree, i);
        own = own == Dependencies.NONE ? after(sentence, i) : own;
        return own == Dependencies.NONE ? shared(tree, i) : own;
      }
    }
    return Dependencies.NONE;
  }

  private static int first(Sentence sentence, Dependencies tree, int verb) {
    for (int i = 0; i < verb; i++) {
      int own = sentence.token(i).isVerb() ? nearestSubject(tree, i) : Dependencies.NONE;
      if (own != Dependencies.NONE && !sentence.token(own).pos().startsWith("W")) {
        return own;
      }
    }
    return Dependencies.NONE;
  }

  private static boolean finite(Token token) {
    return token.pos().matches("VBD|VBZ|VBP|VBN");
  }

  /** Where the tree has no subject, the noun phrase after a verb that quoted words precede. */
  private static int after(Sentence sentence, int verb) {
    int at = verb + 1;
    boolean trails =
        verb > 0
            && isBreak(sentence.token(verb - 1))
            && at < sentence.size()
            && sentence.token(verb).pos().matches("VBD|VBZ");
    if (!trails || !sentence.token(at).pos().matches("DT|PRP|JJ|NNP?")) {
      return Dependencies.NONE;
    }
    while (at + 1 < sentence.size()
        && !sentence.token(at).pos().equals("PRP")
        && sentence.token(at + 1).pos().matches("JJ|NNP?S?|POS|HYPH")) {
      at++;
    }
    return sentence.token(at).isNoun() || sentence.token(at).pos().equals("PRP")
        ? at
        : Dependencies.NONE;
  }

  private static boolean shares(Dependencies tree, int at) {
    return tree.is(at, "conj") || tree.is(at, "xcomp") || tree.is(at, "advcl");
  }

  private static int nearestSubject(Dependencies tree, int verb) {
    int best = Dependencies.NONE;
    for (int child : tree.children(verb, "nsubj")) {
      if (best == Dependencies.NONE || Math.abs(child - verb) < Math.abs(best - verb)) {
        best = child;
      }
    }
    return best;
  }

  /** Where the tree has no subject, the noun right before a finite verb. */
  private static int before(Sentence sentence, int verb) {
    int at = verb - 1;
    while (at >= 0 && verbal(sentence.token(at))) {
      at--;
    }
    boolean finite = sentence.token(verb).pos().matches("VBD|VBZ|VBP") || at < verb - 1;
    boolean noun =
        at >= 0 && (sentence.token(at).isNoun() || sentence.token(at).pos().equals("PRP"));
    return finite && noun ? at : Dependencies.NONE;
  }

  private static int phraseStart(Sentence sentence, Dependencies tree, int head) {
    BitSet phrase = tree.subtree(head);
    int from = head;
    while (from > 0 && phrase.get(from - 1) && !isBreak(sentence.token(from - 1))) {
      from--;
    }
    return from;
  }

  private static int phraseEnd(Sentence sentence, Dependencies tree, int head) {
    BitSet phrase = tree.subtree(head, child -> !sentence.token(child).isVerb());
    int to = head + 1;
    while (to < sentence.size() && phrase.get(to) && !isQuote(sentence.token(to))) {
      to++;
    }
    return to;
  }

  private static boolean isBreak(Token token) {
    return token.text().equals(",") || isQuote(token);
  }

  private static boolean isQuote(Token token) {
    return token.pos().equals("``") || token.pos().equals("''");
  }
}
