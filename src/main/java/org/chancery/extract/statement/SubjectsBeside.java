package org.chancery.extract.statement;

import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds who may be the subject of a verb of saying from the order of the words, where the parser
 * has not given the verb a subject. Positions are token positions; {@link Dependencies#NONE} is
 * returned for nobody.
 */
final class SubjectsBeside {
  private final SpeechLexicon lexicon;
  private final Sentence sentence;
  private final Dependencies tree;

  SubjectsBeside(SpeechLexicon lexicon, Sentence sentence, Dependencies tree) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
  }

  /** The head of the noun phrase after a verb that quoted or reported words precede. */
  int after(int verb) {
    int at = verb + 1;
    boolean trails =
        verb > 0
            && isBreak(sentence.token(verb - 1))
            && lexicon
                .verb(sentence, sentence.token(verb))
                .filter(way -> way.takes(SpeechVerb.Frame.QUOTE))
                .isPresent()
            && at < sentence.size()
            && sentence.token(verb).pos().matches("VBD|VBZ")
            && (!sentence.token(verb - 1).text().equals(",")
                || new WordOrder(sentence).finiteIn(0, verb - 1));
    if (!trails || !sentence.token(at).pos().matches("DT|PRP|JJ|NNP?")) {
      return Dependencies.NONE;
    }
    while (at + 1 < sentence.size()
        && !sentence.token(at).pos().equals("PRP")
        && sentence.token(at + 1).pos().matches("JJ|NNP?S?|POS|HYPH")) {
      at++;
    }
    return isNominal(at) ? at : Dependencies.NONE;
  }

  /**
   * The noun right before a verb that closes its sentence, where a comma parts the two from a
   * clause before: "The bridge is open, the council said."
   */
  int trailing(int verb) {
    int at = before(verb);
    boolean closes =
        verb + 1 >= sentence.size() || sentence.token(verb + 1).pos().matches("[.,:]|IN|''|-RRB-");
    if (!closes || at < 1 || !isNominal(at) || !sentence.token(verb).pos().matches("VBD|VBZ")) {
      return Dependencies.NONE;
    }
    int from = at;
    while (from > 0
        && (sentence.token(from - 1).pos().matches("DT|PRP\\$|JJ|NNP?S?|POS|CD|HYPH")
            || sentence.token(from - 1).text().equals("of"))) {
      from--;
    }
    boolean parted = from > 1 && isBreak(sentence.token(from - 1));
    int head = at;
    while (tree.governor(head) >= from && tree.governor(head) < at) {
      head = tree.governor(head);
    }
    return parted && new WordOrder(sentence).finiteIn(0, from - 1) ? head : Dependencies.NONE;
  }

  /** The noun right before a finite verb. */
  int beside(int verb) {
    int at = before(verb);
    boolean finite = sentence.token(verb).pos().matches("VBD|VBZ|VBP") || at < verb - 1;
    return finite && at >= 0 && isNominal(at) ? at : Dependencies.NONE;
  }

  /** The noun before a relative clause that ends at the verb: "the envoy, who has left, also". */
  int hostOfRelative(int verb) {
    int host = hostOfAside(verb);
    int open = host + 1;
    while (host != Dependencies.NONE && open < verb && !sentence.token(open).text().equals(",")) {
      open++;
    }
    boolean relative =
        host != Dependencies.NONE
            && open + 1 < verb
            && sentence.token(open + 1).pos().startsWith("W");
    return relative ? host : Dependencies.NONE;
  }

  /** The noun before an aside that ends at the verb: "the envoy, who has left, also vowed". */
  int hostOfAside(int verb) {
    int close = before(verb);
    if (close < 0 || !sentence.token(close).text().equals(",")) {
      return Dependencies.NONE;
    }
    int host = Dependencies.NONE;
    for (int i = close - 1; i > 0; i--) {
      if (sentence.token(i).text().equals(",") && isNominal(i - 1)) {
        host = host == Dependencies.NONE || isOpening(i - 1) ? i - 1 : host;
      }
    }
    while (host > 0
        && tree.relation(host).matches("nmod|compound|nmod:poss")
        && tree.governor(host) < host) {
      host = tree.governor(host);
    }
    return host;
  }

  /**
   * The noun before an aside that tells a place or time and that holds the noun given: "the envoy,
   * also at the UN, vowed"; the aside ends before the verb.
   */
  int hostOfPlace(int noun, int verb) {
    int close = before(verb);
    int open = noun;
    boolean preposition = false;
    while (open > 0 && !sentence.token(open).text().equals(",")) {
      if (sentence.token(open).isVerb() || sentence.token(open).pos().equals("CC")) {
        return Dependencies.NONE;
      }
      preposition |= sentence.token(open).pos().equals("IN");
      open--;
    }
    boolean aside =
        close > noun
            && sentence.token(close).text().equals(",")
            && preposition
            && sentence.token(open + 1).pos().matches("IN|RB")
            && open > 0
            && isNominal(open - 1)
            && isOpening(open - 1);
    return aside ? open - 1 : Dependencies.NONE;
  }

  /** Whether no verb stands before, so that the noun can be what the sentence is about. */
  private boolean isOpening(int noun) {
    return sentence.tokens().subList(0, noun).stream().noneMatch(Token::isVerb);
  }

  /** Returns the position before the verb, its auxiliaries and its adverbs. */
  int before(int verb) {
    int at = verb - 1;
    while (at >= 0 && isAuxiliary(sentence.token(at))) {
      at--;
    }
    return at;
  }

  private boolean isNominal(int at) {
    return sentence.token(at).isNoun() || sentence.token(at).pos().equals("PRP");
  }

  private static boolean isAuxiliary(Token token) {
    return token.pos().matches("RB|MD") || token.hasLemma("have") || token.hasLemma("be");
  }

  private static boolean isBreak(Token token) {
    return token.text().equals(",") || token.pos().equals("``") || token.pos().equals("''");
  }
}
