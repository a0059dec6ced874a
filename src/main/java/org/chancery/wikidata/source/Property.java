package org.chancery.wikidata.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The properties of Wikidata that are read. */
public enum Property {
  /** What something is. */
  INSTANCE_OF("P31"),
  /** Of what more general class it is a kind. */
  SUBCLASS_OF("P279"),
  /** An office that a person holds or held. */
  POSITION_HELD("P39"),
  /** The state whose citizen a person is. */
  CITIZENSHIP("P27"),
  /** The state that something belongs to or lies in. */
  COUNTRY("P17"),
  /** The state, region or body that an office or a body serves. */
  JURISDICTION("P1001"),
  /** Male, female or another gender. */
  GENDER("P21"),
  /** Day of birth. */
  BIRTH("P569"),
  /** Day of death. */
  DEATH("P570"),
  /** When a state or body came to its end. */
  DISSOLVED("P576"),
  /** The capital of a state. */
  CAPITAL("P36"),
  /** The state that a place is the capital of. */
  CAPITAL_OF("P1376"),
  /** Code of a state in two letters. */
  ISO2("P297"),
  /** Code of a state in three letters. */
  ISO3("P298"),
  /** What people or things of a state are called. */
  DEMONYM("P1549"),
  /** Latitude and longitude. */
  COORDINATES("P625"),
  /** Number of inhabitants. */
  POPULATION("P1082"),
  /** The office of a state's head. */
  HEAD_OF_STATE_OFFICE("P1906"),
  /** The office of a government's head. */
  HEAD_OF_GOVERNMENT_OFFICE("P1313"),
  /** The body that an office leads. */
  LEADS("P2389"),
  /** The body that an office is a part of. */
  PART_OF("P361");

  /** Qualifier: the first day of something. */
  static final String START = "P580";

  /** Qualifier: the last day of something. */
  static final String END = "P582";

  private static final Map<String, Property> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(Property::id, Function.identity()));

  private final String id;

  Property(String id) {
    this.id = id;
  }

  /** Returns the name in Wikidata, as in {@code P39}. */
  public String id() {
    return id;
  }

  /** Returns the property of that name in Wikidata, if it is read. */
  static Optional<Property> of(@Nullable String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
