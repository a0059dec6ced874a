package org.chancery.extract.statement;

import org.chancery.extract.statement.SpeechVerb.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a verb that says something by its object or infinitive: "condemned the
 * attack".
 */
final class SpokenPhrase {
  /** How far after the verb its preposition may stand: "spoke highly of". */
  private static final int PREPOSITION_REACH = 4;

  private static final String PERSON = "PERSON";

  private final SpeechLexicon lexicon;
  private final Sentence sentence;
  private final Dependencies tree;
  private final ContentEdges edges;
  private final WordOrder order;

  SpokenPhrase(SpeechLexicon lexicon, Sentence sentence, Dependencies tree, ContentEdges edges) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
    this.edges = edges;
    this.order = new WordOrder(sentence);
  }

  /** Returns the verb with its object or infinitive; null when the two say nothing. */
  @Nullable Span of(Utterance act) {
    boolean aside = act.subject() >= act.to() && !takesStance(act.way());
    Span words = act.unreal() || aside ? null : phrase(act);
    return words != null && freeRelative(act) ? quoted(words) : words;
  }

  /**
   * "Calling it a lie, she left" tells what she said; "Announcing her return, she left" does not.
   */
  private static boolean takesStance(SpeechVerb way) {
    return way.takes(Frame.NAME)
        || (way.takes(Frame.NP)
            && !way.takes(Frame.THAT)
            && !way.takes(Frame.QUOTE)
            && way.prepositions().isEmpty());
  }

  /** Returns the words to where their first quotation ends; null when they quote nothing. */
  private @Nullable Span quoted(Span words) {
    boolean open = false;
    for (Token token : sentence.tokens()) {
      if (words.contains(token.span()) && order.isQuote(token.index())) {
        if (open) {
          return new Span(words.start(), token.span().end());
        }
        open = true;
      }
    }
    return open ? words : null;
  }

  private @Nullable Span phrase(Utterance act) {
    boolean infinitive = act.way().takes(Frame.TO) && tree.child(act.verb(), "xcomp").isPresent();
    if (!infinitive && !(act.way().takes(Frame.NP) && hasObject(act))) {
      return null;
    }
    Span words = order.trimmed(firstWord(act), edges.end(act));
    if (words == null || !words.contains(sentence.token(act.verb() + 1).span())) {
      return null;
    }
    boolean bare = words.end() <= sentence.token(Math.max(act.verb(), act.to() - 1)).span().end();
    if (bare && act.way().words().size() > 1) {
      return null;
    }
    boolean names =
        act.way().takes(Frame.NAME)
            && (act.verb() > 1 || !sentence.token(act.verb()).pos().equals("VBG"));
    return infinitive || !names || named(act, words) ? words : null;
  }

  /** Where the verb is denied, its auxiliary, so that the words do not say the contrary. */
  private int firstWord(Utterance act) {
    boolean denied =
        act.way().takes(Frame.DENIED)
            && tree.children(act.verb(), "advmod", "neg").stream()
                .anyMatch(child -> sentence.token(child).hasLemma("not"));
    return denied
        ? tree.children(act.verb(), "aux").stream().min(Integer::compare).orElse(act.verb())
        : act.verb();
  }

  /**
   * Whether an object is said to be something: "called it a lie", and not "called elections". Of
   * participles that open a sentence the tree does not tell.
   */
  private boolean named(Utterance act, Span words) {
    boolean quoted =
        sentence.tokens().stream()
            .anyMatch(token -> words.contains(token.span()) && order.isQuote(token.index()));
    return quoted
        || tree.child(act.verb(), "xcomp", "ccomp", "advcl", "dep").isPresent()
        || tree.children(act.verb(), "obj", "iobj", "nsubj").stream()
                .filter(child -> child > act.verb())
                .count()
            > 1
        || sentence.tokens().stream()
            .anyMatch(token -> words.contains(token.span()) && token.hasLemma("as"));
  }

  /** "..., underscoring her strength": what the writer makes of it. */
  private boolean judges(Utterance act) {
    Token verb = sentence.token(act.verb());
    return act.way().takes(Frame.COMMENT)
        && verb.pos().equals("VBG")
        && order.isComma(act.verb() - 1);
  }

  private boolean isPerson(Utterance act) {
    return tree.child(act.verb(), "obj")
        .map(sentence::token)
        .filter(
            token ->
                token.ner().equals(PERSON)
                    || token.pos().equals("PRP")
                    || lexicon.is("crowd", token))
        .isPresent();
  }

  private boolean hasObject(Utterance act) {
    if ((act.way().takes(Frame.THING) && isPerson(act)) || judges(act)) {
      return false;
    }
    int next = act.way().words().size() == 1 ? act.verb() + 1 : act.to();
    boolean gap =
        !freeRelative(act)
            && tree.is(act.verb(), "acl:relcl")
            && tree.child(act.verb(), "obj").isEmpty();
    boolean seenAs =
        act.way().takes(Frame.NP)
            && tree.relation(act.verb()).startsWith("acl")
            && next < sentence.size()
            && sentence.token(next).hasLemma("as");
    if (seenAs && !act.inverted()) {
      return true;
    }
    boolean gerund =
        sentence.token(act.verb()).pos().equals("VBG")
            && act.verb() > 0
            && sentence.token(act.verb() - 1).pos().equals("IN");
    if (act.inverted() || gap || gerund || next >= sentence.size()) {
      return false;
    }
    if (sentence.token(next).pos().equals("RP")) {
      return false;
    }
    boolean stranded =
        sentence.token(next).pos().equals("IN")
            && next + 1 < sentence.size()
            && (sentence.token(next + 1).pos().matches("IN|TO") || order.isMark(next + 1));
    if (stranded) {
      return false;
    }
    if (!act.way().prepositions().isEmpty()) {
      int limit = Math.min(sentence.size(), next + PREPOSITION_REACH);
      for (int i = next; i < limit; i++) {
        Token token = sentence.token(i);
        if (token.pos().matches("IN|TO|RP")) {
          return act.way().prepositions().contains(token.text());
        }
      }
      return false;
    }
    return tree.child(act.verb(), "obj", "xcomp", "ccomp", "obl").isPresent()
        || sentence.token(next).pos().matches("DT|PRP\\$?|NNP?S?|JJ|CD|VBG");
  }

  /** "what they call a provocation" names something and reports nothing, unless it quotes them. */
  private boolean freeRelative(Utterance act) {
    return act.from() > 0 && sentence.token(act.from() - 1).hasLemma("what");
  }
}
