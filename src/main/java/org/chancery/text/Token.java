package org.chancery.text;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param span place in the article's text
 * @param text the characters of the article in that place
 * @param lemma dictionary form; lower case but for proper nouns
 * @param pos Penn Treebank part-of-speech tag
 * @param ner class of the named entity model: PERSON, LOCATION, ORGANIZATION, or O
 */
public record Token(int index, Span span, String text, String lemma, String pos, String ner) {

  /** Whether the tag is that of a finite or non-finite verb, modals aside. */
  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  /** Whether the tag is that of a verb that carries a tense, or of a modal verb. */
  public boolean isFinite() {
    return switch (pos) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Whether the tag is that of a common or proper noun. */
  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  /** Whether the tag is that of a proper noun. */
  public boolean isProperNoun() {
    return pos.startsWith("NNP");
  }

  /** Whether the dictionary form is the given one, letter case aside. */
  public boolean hasLemma(String word) {
    return lemma.equalsIgnoreCase(word);
  }
}
