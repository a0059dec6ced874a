package org.chancery.server.reconcile;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The classes whose members can be reconciled, the more special ones first. */
enum EntityType {
  LEADER(Vocabulary.LEADER),
  PERSON(Vocabulary.PERSON),
  STATE(Vocabulary.STATE),
  ORGANIZATION(Vocabulary.ORGANIZATION),
  PLACE(Vocabulary.PLACE),
  OFFICE(Vocabulary.OFFICE);

  @SuppressWarnings("ImmutableEnumChecker") // A Node never changes.
  private final Node term;

  EntityType(Node term) {
    this.term = term;
  }

  /** Returns the class of the ontology. */
  Node term() {
    return term;
  }

  /** Returns what clients know it by: its name in the ontology. */
  String id() {
    String iri = term.getURI();
    return iri.substring(iri.indexOf('#') + 1);
  }

  /** Returns the class above it, if that can be reconciled, too. */
  @Nullable EntityType broader() {
    return this == LEADER ? PERSON : null;
  }

  /** Returns the type that clients know by the name, or by the IRI of its class. */
  static Optional<EntityType> of(String id) {
    return Arrays.stream(values())
        .filter(type -> type.id().equals(id) || type.term.getURI().equals(id))
        .findFirst();
  }
}
