package org.chancery.server.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.server.facts.ClaimFact;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article in pieces, with the words that claims rest on marked. Claims may overlap:
 * a piece ends wherever one begins or ends.
 *
 * @param pieces which together are the text
 */
record MarkedText(List<Piece> pieces) {

  /**
   * A piece of text.
   *
   * @param marks what is around it; none when no claim rests on it
   * @param text the words
   */
  record Piece(List<Mark> marks, String text) {}

  /**
   * A mark.
   *
   * @param id name of the claim that begins here, or null
   */
  record Mark(@Nullable String id) {}

  /**
   * Marks a text.
   *
   * @param claims with offsets in code points; what lies outside of the text is left out
   */
  static MarkedText of(String text, List<ClaimFact> claims) {
    int[] points = text.codePoints().toArray();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, points.length));
    for (ClaimFact claim : claims) {
      cuts.add(within(claim.start(), points));
      cuts.add(within(claim.end(), points));
    }
    List<Piece> pieces = new ArrayList<>();
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null; to = cuts.higher(from)) {
      pieces.add(new Piece(marks(claims, from), new String(points, from, to - from)));
      from = to;
    }
    return new MarkedText(pieces);
  }

  private static int within(int offset, int[] points) {
    return Math.max(0, Math.min(points.length, offset));
  }

  private static List<Mark> marks(List<ClaimFact> claims, int from) {
    List<Mark> begun = new ArrayList<>();
    boolean covered = false;
    for (ClaimFact claim : claims) {
      if (claim.start() <= from && from < claim.end()) {
        covered = true;
        if (claim.start() == from) {
          begun.add(new Mark(claim.anchor()));
        }
      }
    }
    return covered && begun.isEmpty() ? List.of(new Mark(null)) : begun;
  }
}
