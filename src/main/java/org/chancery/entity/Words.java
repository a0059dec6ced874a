package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * A sentence as the pieces that names are compared by: hyphens part pieces, whether the tokeniser
 * has split there or not.
 */
final class Words {
  private final List<String> plain = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<Boolean> glued = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();

  Words(Sentence sentence) {
    boolean hyphen = false;
    for (Token token : sentence.tokens()) {
      if (Folding.isHyphen(token.text())) {
        hyphen = touches(sentence, token);
        if (!hyphen) {
          add(token.text(), token.index(), false);
        }
        continue;
      }
      for (String piece : Folding.pieces(token.text())) {
        add(piece, token.index(), hyphen);
        hyphen = true;
      }
      hyphen = false;
    }
  }

  private static boolean touches(Sentence sentence, Token hyphen) {
    int at = hyphen.index();
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at - 1).span().end() == hyphen.span().start()
        && sentence.token(at + 1).span().start() == hyphen.span().end();
  }

  private void add(String piece, int token, boolean isGlued) {
    plain.add(piece);
    lower.add(piece.toLowerCase(Locale.ROOT));
    glued.add(isGlued);
    tokens.add(token);
  }

  /** Returns the number of pieces. */
  int size() {
    return plain.size();
  }

  /** Returns the piece with its letter case. */
  String plain(int piece) {
    return plain.get(piece);
  }

  /** Returns the piece in lower case. */
  String lower(int piece) {
    return lower.get(piece);
  }

  /** Whether a hyphen joins the piece to the one before. */
  boolean glued(int piece) {
    return glued.get(piece);
  }

  /** Returns the index of the token that the piece belongs to. */
  int token(int piece) {
    return tokens.get(piece);
  }
}
