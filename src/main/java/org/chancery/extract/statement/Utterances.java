package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.Clauses;
import org.chancery.extract.statement.SpeechVerb.Frame;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Dependencies;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the verbs of saying of a sentence with their subjects. */
final class Utterances {
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
    int end = lexicon.end(sentence, verb, way);
    if ((denied(sentence, tree, verb, end) && !way.takes(Frame.DENIED))
        || undergone(sentence, tree, verb, way)
        || exemplary(sentence, tree, verb)) {
      return Optional.empty();
    }
    List<Integer> subjects = new Subjects(lexicon, text, sentence, tree).of(verb);
    int subject = subjects.isEmpty() ? Dependencies.NONE : subjects.get(0);
    boolean inverted = subject > verb && !token.pos().equals("VBG");
    boolean own =
        subject != Dependencies.NONE
            && (tree.governor(subject) == verb
                || inverted
                || adjacent(sentence, tree, subject, verb));
    int from = inverted || !own ? verb : phraseStart(sentence, tree, subject);
    while (from > 0 && from <= verb && verbal(sentence.token(from - 1)) && (inverted || !own)) {
      from--;
    }
    int to = inverted ? Math.max(end, phraseEnd(sentence, tree, subject)) : end;
    return Optional.of(
        new Utterance(verb, way, subjects, from, to, quoted(token), unreal(sentence, tree, verb)));
  }

  /** Whether it is said of the subject or noun, rather than by it. */
  private static boolean undergone(Sentence sentence, Dependencies tree, int verb, SpeechVerb way) {
    if (tree.is(verb, "amod")) {
      return !takesNoNoun(sentence, verb, way) && !resumes(sentence, tree, verb);
    }
    boolean past = sentence.token(verb).pos().equals("VBD") && !afterBe(sentence, verb);
    return !past
        && new Clauses(sentence, tree).passive(verb)
        && !resumes(sentence, tree, verb)
        && !shortened(sentence, verb, way);
  }

  /** "Steps such as announcing a truce and calling for talks": nobody has taken them. */
  private static boolean exemplary(Sentence sentence, Dependencies tree, int verb) {
    int first = verb;
    while (tree.is(first, "conj") && tree.governor(first) < first) {
      first = tree.governor(first);
    }
    return sentence.token(verb).pos().equals("VBG")
        && first > 1
        && sentence.token(first).pos().equals("VBG")
        && sentence.token(first - 1).text().equals("as")
        && sentence.token(first - 2).text().equals("such");
  }

  /** Whether the parser has given to a noun behind it what can only have a subject before it. */
  private static boolean takesNoNoun(Sentence sentence, int verb, SpeechVerb way) {
    String before = verb == 0 ? "," : sentence.token(verb - 1).pos();
    boolean clauses = way.takes(Frame.QUOTE) && !way.takes(Frame.NP) && !way.takes(Frame.TO);
    return sentence.token(verb).pos().equals("VBG")
        ? before.equals(",")
        : clauses && !before.matches("DT|JJ|PRP\\$|RB");
  }

  private static boolean afterBe(Sentence sentence, int verb) {
    int before = verb - 1;
    while (before > 0 && sentence.token(before).pos().equals("RB")) {
      before--;
    }
    return before >= 0 && sentence.token(before).hasLemma("be");
  }

  /** "She's called for talks" is "has", though the parser takes it for "is". */
  private static boolean shortened(Sentence sentence, int verb, SpeechVerb way) {
    int before = verb - 1;
    while (before > 0 && sentence.token(before).pos().equals("RB")) {
      before--;
    }
    return before > 0
        && verb + 1 < sentence.size()
        && sentence.token(before).text().matches("['’]s")
        && (way.words().size() > 1 || sentence.token(verb + 1).pos().matches("DT|NNP|PRP\\$|PRP"));
  }

  /**
   * Whether a verb after an aside is finite, though the parser takes it for a participle: "the
   * envoy, who had left, dismissed the talks".
   */
  private static boolean resumes(Sentence sentence, Dependencies tree, int verb) {
    return verb > 1
        && verb + 1 < sentence.size()
        && sentence.token(verb).pos().matches("VBD|VBN")
        && sentence.token(verb - 1).text().equals(",")
        && sentence.token(verb + 1).pos().matches("DT|NNP|PRP\\$|PRP")
        && tree.child(verb, "aux:pass").isEmpty();
  }

  /** Whether it is not said, or nobody knows whether it is. */
  private boolean denied(Sentence sentence, Dependencies tree, int verb, int end) {
    boolean said = quoted(sentence.token(verb));
    boolean nobody =
        tree.children(verb, "nsubj").stream()
            .filter(subject -> subject < verb && quoted(sentence.token(subject)) == said)
            .flatMap(
                subject -> tree.children(subject, "det", "cc:preconj", "neg", "advmod").stream())
            .anyMatch(word -> lexicon.negates(sentence.token(word)));
    boolean nothing =
        sentence.tokens().subList(verb, Math.max(verb, end)).stream().anyMatch(lexicon::negates);
    return nobody
        || nothing
        || supposed(sentence, tree, verb)
        || tree.children(verb, "advmod", "neg", "mark").stream()
            .map(sentence::token)
            .filter(token -> quoted(token) == said)
            .anyMatch(
                token ->
                    tree.is(token.index(), "mark")
                        ? lexicon.is("open", token)
                        : lexicon.negates(token));
  }

  /** "She could have stayed, reminding them of it": what goes with what is only supposed. */
  private static boolean supposed(Sentence sentence, Dependencies tree, int verb) {
    int above = tree.governor(verb);
    return sentence.token(verb).pos().equals("VBG")
        && tree.is(verb, "advcl")
        && above != Dependencies.NONE
        && tree.children(above, "aux").stream()
            .anyMatch(aux -> sentence.token(aux).text().matches("could|would|might|may"));
  }

  /** What is only wished or thought possible is not yet praise, denial or demand. */
  private boolean unreal(Sentence sentence, Dependencies tree, int verb) {
    if (done(sentence, tree, verb)) {
      return false;
    }
    boolean did =
        tree.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).hasLemma("do"));
    return (sentence.token(verb).pos().equals("VB") && !did)
        || tree.children(verb, "aux", "mark").stream()
            .anyMatch(child -> sentence.token(child).pos().matches("MD|TO"));
  }

  /** "She used the visit to urge calm" tells that she did. */
  private boolean done(Sentence sentence, Dependencies tree, int verb) {
    boolean infinitive =
        tree.children(verb, "mark").stream()
            .anyMatch(child -> sentence.token(child).pos().equals("TO"));
    int above = tree.governor(verb);
    if (above != Dependencies.NONE && tree.relation(verb).equals("acl")) {
      above = tree.governor(above);
    }
    return infinitive
        && above != Dependencies.NONE
        && sentence.token(above).pos().matches("VBD|VBZ|VBN")
        && lexicon.is("doing", sentence.token(above));
  }

  private boolean quoted(Token token) {
    for (Quotation quotation : text.quotations()) {
      if (quotation.words().contains(token.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether only auxiliaries, adverbs and words of its own stand between subject and verb. */
  private static boolean adjacent(Sentence sentence, Dependencies tree, int subject, int verb) {
    BitSet phrase = subject < 0 ? new BitSet() : tree.subtree(subject);
    return subject >= 0
        && subject < verb
        && sentence.tokens().subList(subject + 1, verb).stream()
            .allMatch(
                token ->
                    verbal(token)
                        || (phrase.get(token.index())
                            && (token.isNoun()
                                || token.pos().matches("DT|POS|CD|HYPH")
                                || token.text().equals("of"))));
  }

  private static boolean verbal(Token token) {
    return token.pos().matches("RB|MD") || token.hasLemma("have") || token.hasLemma("be");
  }

  private static int phraseStart(Sentence sentence, Dependencies tree, int head) {
    BitSet phrase = tree.subtree(head);
    int from = head;
    while (from > 0
        && !isBreak(sentence.token(from - 1))
        && (phrase.get(from - 1) || possesses(sentence, from))) {
      from--;
    }
    return from;
  }

  /** Whether the token before stands in a name that owns what follows: "Peru's Channel 5". */
  private static boolean possesses(Sentence sentence, int at) {
    Token before = sentence.token(at - 1);
    boolean mark = before.pos().equals("POS");
    return mark
        || (sentence.token(at).pos().equals("POS") && before.isNoun())
        || (sentence.token(at).isProperNoun() && before.pos().matches("DT|NNP"));
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
