package org.chancery.entity;

/** Why an entity is taken for an item of Wikidata: how it is named, and what speaks for it. */
public enum LinkMethod {
  /** Full name of somebody who holds an office on the article's date. */
  NAME_AND_OFFICE("nameAndOffice"),

  /** Full name, and the article speaks of the person's country. */
  NAME_AND_COUNTRY("nameAndCountry"),

  /** Full name and nothing else. */
  NAME_ONLY("nameOnly"),

  /** Another listed name of somebody who holds an office on the article's date. */
  ALIAS_AND_OFFICE("aliasAndOffice"),

  /** Another listed name, and the article speaks of the person's country. */
  ALIAS_AND_COUNTRY("aliasAndCountry"),

  /** Another listed name and nothing else. */
  ALIAS_ONLY("aliasOnly"),

  /** Another spelling of a listed name, with an office or state that fits. */
  SPELLING("spelling"),

  /** A part of the name, of somebody who holds an office on the article's date. */
  SHORT_NAME_AND_OFFICE("shortNameAndOffice"),

  /** A part of the name by which the news knows the person. */
  SHORT_NAME("shortName"),

  /** Never named: who holds the office that is named, on the article's date. */
  OFFICE_AT_DATE("officeAtDate"),

  /** An office, by its title and its state or body. */
  OFFICE_TITLE("officeTitle"),

  /** The name of a state, body or place that nothing else in the tables has. */
  LISTED_NAME("listedName"),

  /** The name of a state, body or place, told from others of that name by what is said around. */
  NAME_IN_CONTEXT("nameInContext"),

  /** Not named itself: its people, government or seat is. */
  INDIRECT("indirectly"),

  /** Not spoken of: the tables lead to it from what is, as to the state that a person serves. */
  TABLES("tables"),

  /** Several people of the tables have the name, or none quite has it: not linked. */
  AMBIGUOUS("ambiguous"),

  /** Found by asking Wikidata. */
  SEARCH("search"),

  /** The item linked before has been merged into this one on Wikidata. */
  MERGED("merged"),

  /** Somebody has decided so. */
  DECISION("decision");

  private final String localName;

  LinkMethod(String localName) {
    this.localName = localName;
  }

  /** Returns the local name of the ontology's term. */
  public String localName() {
    return localName;
  }
}
