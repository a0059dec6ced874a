package org.chancery.entity;

import java.util.BitSet;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells which words of an article stand in quotation marks. */
final class QuotedText {
  private final BitSet quoted = new BitSet();

  QuotedText(AnnotatedText text) {
    for (Quotation quotation : text.quotations()) {
      quoted.set(quotation.span().start(), quotation.span().end());
    }
  }

  /** Whether the token stands in quotation marks. */
  boolean holds(Token token) {
    return quoted.get(token.span().start());
  }

  /** Whether the sentence has no word of the writer's own. */
  boolean fills(Sentence sentence) {
    int open = quoted.nextClearBit(sentence.span().start() + 1);
    return open >= sentence.span().end() - 1;
  }
}
