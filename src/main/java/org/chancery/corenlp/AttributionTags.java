package org.chancery.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Token;

/**
 * Mends what the tagger makes of a verb behind a quotation: in <i>"It is over," tweeted former
 * envoy Ana Ruiz</i> it takes "tweeted" for an adjective, as it hardly ever saw the order in the
 * news it was trained on, and the parser then finds nobody who says it. Behind a comma and a
 * closing quotation mark English has no attribute in "-ed", so the word is a verb of the past.
 */
final class AttributionTags {
  private AttributionTags() {}

  /** Returns the tokens of a sentence with the verbs behind its quotations tagged as verbs. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int at = 2; at + 1 < tokens.size(); at++) {
      if (isMistaken(tokens.get(at)) && endsQuotation(tokens, at) && beginsName(tokens, at + 1)) {
        Token token = tokens.get(at);
        mended.set(
            at,
            new Token(
                token.index(),
                token.span(),
                token.text(),
                new Morphology().lemma(token.text(), "VBD"),
                "VBD",
                token.ner()));
      }
    }
    return mended;
  }

  private static boolean isMistaken(Token token) {
    return token.pos().matches("JJ|NN|VBN")
        && token.text().endsWith("ed")
        && token.text().chars().allMatch(Character::isLowerCase);
  }

  private static boolean endsQuotation(List<Token> tokens, int at) {
    return tokens.get(at - 1).text().matches("[\"”’»]|''|``")
        && tokens.get(at - 2).text().matches("[,?!]");
  }

  private static boolean beginsName(List<Token> tokens, int at) {
    return tokens.get(at).pos().matches("DT|PRP|PRP\\$|JJ|NNP?");
  }
}
