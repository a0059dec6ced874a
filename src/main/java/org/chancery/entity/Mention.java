package org.chancery.entity;

/**
 * A stretch of a sentence that means an entity. A phrase for several ("the two leaders", "they")
 * has one mention for each of them, on the same tokens.
 *
 * @param sentence index of the sentence
 * @param from position of its first token
 * @param to position after its last token; a possessive 's is left out, a title before a name ("the
 *     Chinese president Xi Jinping") is in
 * @param entity what is meant
 * @param kind how it is meant
 * @param confidence from 0 to 1, how sure the choice of the entity is
 */
public record Mention(int sentence, int from, int to, Entity entity, Kind kind, double confidence) {

  /** How words point to an entity. */
  public enum Kind {
    /** A full name, or a name that the authority data lists. */
    NAME,
    /** A part of a name used alone, as a surname or an abbreviation introduced earlier. */
    SHORT_NAME,
    /** An office or description: "the Chinese president", "the foreign minister". */
    TITLE,
    /** A personal or possessive pronoun. */
    PRONOUN,
    /** An adjective of a state or its people: "Chinese", "the Russians". */
    DEMONYM,
    /** A capital or building that stands for its government: "Beijing said", "the Kremlin". */
    METONYM,
    /** A common noun that stands for several entities or one named before: "both countries". */
    DESCRIPTION
  }

  /** Whether the token position of its sentence lies in the mention. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
