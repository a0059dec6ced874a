package org.chancery.extract.statement;

import java.util.List;
import org.chancery.text.Dependencies;

/**
 * A verb of saying in its sentence; positions are token positions.
 *
 * @param verb the verb
 * @param way how it says
 * @param subjects heads of who may say it, the likeliest first; none when the sentence names nobody
 * @param from where the attribution begins: "she had said" with "she"
 * @param to where it ends; after the subject where that follows the verb
 * @param quoted whether it stands inside a quotation
 * @param unreal whether it is only wished or thought possible: "would condemn", "to demand"
 */
record Utterance(
    int verb,
    SpeechVerb way,
    List<Integer> subjects,
    int from,
    int to,
    boolean quoted,
    boolean unreal) {
  Utterance {
    subjects = List.copyOf(subjects);
  }

  /** Returns the same utterance with another subject. */
  Utterance by(int subject) {
    return new Utterance(verb, way, List.of(subject), from, to, quoted, unreal);
  }

  /** Returns the likeliest subject, or {@link Dependencies#NONE}. */
  int subject() {
    return subjects.isEmpty() ? Dependencies.NONE : subjects.get(0);
  }

  /** Whether the subject follows the verb: "said the envoy". */
  boolean inverted() {
    return subject() > verb && subject() < to;
  }
}
