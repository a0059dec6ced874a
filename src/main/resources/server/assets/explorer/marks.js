/** Cuts a text where claims begin and end. */

/**
 * Returns the text in pieces, each with the claims whose words it belongs to. Offsets count Unicode
 * code points, of which JavaScript's strings hold some as two units.
 *
 * @param claims with `start`, included, and `end`, not included
 */
export function pieces(text, claims) {
  const points = Array.from(text);
  const inside = claims.filter((claim) => claim.start < claim.end && claim.end <= points.length);
  const cuts = [...new Set([0, points.length, ...inside.flatMap((claim) => [claim.start, claim.end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => ({
    text: points.slice(cuts[i], end).join(''),
    claims: inside.filter((claim) => claim.start <= cuts[i] && claim.end >= end),
  }));
}
