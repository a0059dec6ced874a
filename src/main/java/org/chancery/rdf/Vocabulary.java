package org.chancery.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.claim.Term;

/**
 * The terms of the project's ontology that stand in every graph whatever claims it holds, and the
 * terms of other people's vocabularies that are used beside them. The properties of each kind of
 * claim are not here: a claim names them itself.
 */
public final class Vocabulary {
  /** Class of articles. */
  public static final Node ARTICLE = dip("Article");

  /** Class above all claims. */
  public static final Node CLAIM = dip("Claim");

  /** Class of persons. */
  public static final Node PERSON = dip("Person");

  /** Class of persons who hold or held an office of the first rank. */
  public static final Node LEADER = dip("Leader");

  /** Class of states. */
  public static final Node STATE = dip("State");

  /** Class of bodies. */
  public static final Node ORGANIZATION = dip("Organization");

  /** Class of places that are not states. */
  public static final Node PLACE = dip("Place");

  /** Class of offices. */
  public static final Node OFFICE = dip("Office");

  /** Class of the times that somebody held an office. */
  public static final Node OFFICE_HOLDING = dip("OfficeHolding");

  /** Class of the reasons for which entities are linked to Wikidata. */
  public static final Node LINK = dip("Link");

  /** Whom or what a link is about. */
  public static final Node LINKED_ENTITY = dip("entity");

  /** The Wikidata item that a link leads to. */
  public static final Node ITEM = dip("item");

  /** Why it is linked. */
  public static final Node METHOD = dip("method");

  /** A Wikidata item that could be meant. */
  public static final Node CANDIDATE = dip("candidate");

  /** The item before Wikidata merged it into another. */
  static final Node FORMER_ITEM = dip("formerItem");

  /** What was considered for a link. */
  public static final Node CONSIDERED = dip("considered");

  /** Class of the items that were considered, each with its score. */
  static final Node CONSIDERED_ITEM = dip("ConsideredItem");

  /** What stands for the text of an article when it is compared with others. */
  static final Node TEXT_SKETCH = dip("textSketch");

  /** The article that makes a claim. */
  public static final Node IN_ARTICLE = dip("article");

  /** The exact words that a claim rests on. */
  public static final Node EVIDENCE = dip("evidence");

  /** Code points of the article's text before the evidence. */
  public static final Node EVIDENCE_START = dip("evidenceStart");

  /** Code points of the article's text before the first character after the evidence. */
  public static final Node EVIDENCE_END = dip("evidenceEnd");

  /** Extractor and rule that found a claim. */
  public static final Node EXTRACTOR = dip("extractor");

  /** How sure the extractor is, from 0 to 1. */
  public static final Node CONFIDENCE = dip("confidence");

  /** The state that an entity belongs to. */
  public static final Node COUNTRY = dip("country");

  /** The state whose capital a place is. */
  public static final Node CAPITAL_OF = dip("capitalOf");

  /** What an article calls a person that the authority data does not know. */
  public static final Node ROLE = dip("role");

  /** Kind of an office or body. */
  public static final Node KIND = dip("kind");

  /** A party that makes up a joint speaker. */
  public static final Node MEMBER = dip("member");

  /** Who holds an office. */
  public static final Node HOLDER = dip("holder");

  /** The office held. */
  public static final Node HELD_OFFICE = dip("office");

  /** First day, month or year. */
  public static final Node START = dip("start");

  /** Last day, month or year. */
  public static final Node END = dip("end");

  /** A claim that an event, or one of its statements, rests on. */
  public static final Node SUPPORTED_BY = dip("supportedBy");

  /** Marks the value to take where several stand side by side. */
  static final Node CHOSEN = dip("chosen");

  /** How many independent sources tell of an event. */
  public static final Node SOURCE_COUNT = dip("sourceCount");

  /** How far a meeting had come on the day of a report. */
  static final Node STATUS_HISTORY = dip("statusHistory");

  /** Class of the entries of a status history. */
  static final Node STATUS_REPORT = dip("StatusReport");

  /** How far a meeting has come. */
  public static final Node STATUS = dip("status");

  /** Day of the reports. */
  static final Node REPORTED_ON = dip("reportedOn");

  /** What ties a statement about an event to those who support it. */
  public static final Node REIFIES = rdf("reifies");

  /** Says the class of something. */
  public static final Node TYPE = rdf("type");

  static final Node LABEL = uri("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node COMMENT = uri("http://www.w3.org/2000/01/rdf-schema#comment");
  static final Node ALT_LABEL = uri("http://www.w3.org/2004/02/skos/core#altLabel");

  /** What is the same as something elsewhere. */
  public static final Node SAME_AS = uri("http://www.w3.org/2002/07/owl#sameAs");

  /** A page that tells who or what something is. */
  public static final Node PAGE = schema("sameAs");

  static final Node NEWS_ARTICLE = schema("NewsArticle");
  static final Node IDENTIFIER = schema("identifier");
  static final Node HEADLINE = schema("headline");

  /** Day of publication of an article. */
  public static final Node DATE_PUBLISHED = schema("datePublished");

  /** Who published an article. */
  public static final Node PUBLISHER = schema("publisher");

  static final Node URL = schema("url");
  static final Node MENTIONS = schema("mentions");

  /** The whole text of an article, which offsets of evidence count in. */
  public static final Node TEXT = schema("articleBody");

  /** Degrees north of the equator. */
  public static final Node LATITUDE = geo("lat");

  /** Degrees east of Greenwich. */
  public static final Node LONGITUDE = geo("long");

  static final Node SOFTWARE_VERSION = schema("softwareVersion");

  static final Node DESCRIPTION = schema("description");
  static final Node CREATOR = uri("http://purl.org/dc/terms/creator");
  static final Node SOURCE = uri("http://purl.org/dc/terms/source");
  static final Node GENERATED_AT = prov("generatedAtTime");

  static final Node ACTIVITY = prov("Activity");
  static final Node SOFTWARE_AGENT = prov("SoftwareAgent");
  static final Node USED = prov("used");
  static final Node WAS_ASSOCIATED_WITH = prov("wasAssociatedWith");
  static final Node WAS_GENERATED_BY = prov("wasGeneratedBy");

  private Vocabulary() {}

  /** Returns the term of the project's ontology with that local name. */
  public static Node dip(String localName) {
    return uri(Term.NAMESPACE + localName);
  }

  private static Node rdf(String localName) {
    return uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + localName);
  }

  private static Node schema(String localName) {
    return uri("https://schema.org/" + localName);
  }

  private static Node geo(String localName) {
    return uri("http://www.w3.org/2003/01/geo/wgs84_pos#" + localName);
  }

  private static Node prov(String localName) {
    return uri("http://www.w3.org/ns/prov#" + localName);
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
