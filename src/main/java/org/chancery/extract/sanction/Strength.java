package org.chancery.extract.sanction;

import java.util.Locale;

/** How far a word means a restrictive measure by itself. */
enum Strength {
  /** It does: "sanctions". */
  SURE,
  /** Only with goods or a party, or after a measure: "restrictions". */
  WEAK,
  /** Only for a measure just named, or against a named party: "the measures". */
  VAGUE;

  /** Returns the strength that a cell names. */
  static Strength of(String cell) {
    return valueOf(cell.toUpperCase(Locale.ROOT));
  }
}
