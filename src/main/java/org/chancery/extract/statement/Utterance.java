package org.chancery.extract.statement;

/**
 * A verb of saying in its sentence; positions are token positions.
 *
 * @param verb the verb
 * @param way how it says
 * @param subject head of who says it, or {@link org.chancery.text.Dependencies#NONE}
 * @param from where the attribution begins: "she had said" with "she"
 * @param to where it ends; after the subject where that follows the verb
 * @param quoted whether it stands inside a quotation
 * @param unreal whether it is only wished or thought possible: "would condemn", "to demand"
 */
record Utterance(
    int verb, SpeechVerb way, int subject, int from, int to, boolean quoted, boolean unreal) {
  /** Whether the subject follows the verb: "said the envoy". */
  boolean inverted() {
    return subject > verb;
  }
}
