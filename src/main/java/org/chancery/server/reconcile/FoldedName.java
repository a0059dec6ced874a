package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.entity.Folding;

/** Spellings of a name that mean the same, and the pieces by which like names are found. */
final class FoldedName {
  private static final int GRAM = 3;

  private FoldedName() {}

  /**
   * Returns the form under which equal spellings meet: small letters, no accents, single blanks.
   */
  static String of(String name) {
    String slug = Folding.slug(name);
    return slug.isEmpty()
        ? name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")
        : slug.replace('-', ' ');
  }

  /** Returns the words of a folded name. */
  static List<String> words(String folded) {
    return List.of(folded.split(" "));
  }

  /** Returns the pieces of three letters, word by word, so that the order of words is free. */
  static List<String> grams(String folded) {
    List<String> grams = new ArrayList<>(folded.length() + 2);
    for (String word : words(folded)) {
      String padded = " " + word + " ";
      for (int i = 0; i + GRAM <= padded.length(); i++) {
        grams.add(padded.substring(i, i + GRAM));
      }
    }
    return grams;
  }
}
