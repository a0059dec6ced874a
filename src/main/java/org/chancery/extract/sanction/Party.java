package org.chancery.extract.sanction;

import org.chancery.entity.Entity;

/**
 * A party named in a sentence.
 *
 * @param entity who it is
 * @param from position of the first token
 * @param to position after the last token
 * @param adjective whether the words are an adjective or pronoun, which before a measure tell whose
 *     it is ("Norwegian sanctions"), where a name may be the target ("Chad sanctions")
 * @param listed whether the linker knows it; a bare name that it does not know can only be a target
 */
record Party(Entity entity, int from, int to, boolean adjective, boolean listed) {
  /** Whether the token lies in the words. */
  boolean covers(int token) {
    return from <= token && token < to;
  }
}
