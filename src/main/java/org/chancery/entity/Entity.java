package org.chancery.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody or something that the graph has a node for. Two entities are the same by their key. */
public sealed interface Entity permits Person, State, Organization, Place, Office {
  /**
   * Returns the local name of the entity's IRI, as in {@code xi-jinping}: lower-case ASCII letters,
   * digits, hyphens, and {@code ~} before the scope of an entity that the authority data does not
   * know.
   */
  String key();

  /** Returns the English name. */
  String label();

  /** Returns other names, without the label. */
  List<String> altLabels();

  /** Returns the Wikidata item, as in {@code Q15031}, or null when none is known. */
  @Nullable String wikidata();

  /** Returns the state that it belongs to, serves or lies in; null when unknown, and for states. */
  @Nullable State country();
}
