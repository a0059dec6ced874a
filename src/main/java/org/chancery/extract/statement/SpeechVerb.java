package org.chancery.extract.statement;

import java.util.List;
import java.util.Set;

/**
 * A way of saying something.
 *
 * @param words dictionary form of the verb, then the words that must follow it, as in {@code make
 *     clear}
 * @param frames what it reports the words with
 * @param prepositions what the object may begin with, as "for" of "called for talks"; empty when it
 *     is a plain object or any other
 */
record SpeechVerb(List<String> words, Set<Frame> frames, Set<String> prepositions) {
  /** What a verb of saying reports the words with. */
  enum Frame {
    /** A clause. */
    THAT,
    /** An infinitive. */
    TO,
    /** An object. */
    NP,
    /** An object and what it is said to be: "called it a mistake". */
    NAME,
    /** Words in quotation marks. */
    QUOTE,
    /** Somebody addressed, before the words: "told them". */
    WHOM,
    /** An object that is no person: "welcomed the vote", and not "welcomed the guests". */
    THING,
    /**
     * As a participle after a comma it tells what the writer makes of it: ", signalling a turn".
     */
    COMMENT,
    /** Something is said even where the verb is denied: "did not rule out talks". */
    DENIED
  }

  SpeechVerb {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
