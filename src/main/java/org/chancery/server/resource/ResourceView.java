package org.chancery.server.resource;

import java.util.List;
import org.chancery.server.facts.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a resource shows; the template names these parts.
 *
 * @param title what the resource is called
 * @param iri its IRI
 * @param path path of its page
 * @param kinds its classes, the most special first
 * @param facts what is said of it
 * @param events events that it takes part in
 * @param claims claims about it, or of it
 * @param explorer path that shows it in the explorer; null for what that does not draw
 * @param citation how to cite it; null when it is no event, claim or article
 * @param text text of an article; null for other things
 * @param differences what sources of an event differ in; null when they agree
 * @param history how far a meeting had come; null for other things
 */
record ResourceView(
    String title,
    String iri,
    String path,
    List<Link> kinds,
    List<Fact> facts,
    Listing<EventRow> events,
    Listing<ClaimRow> claims,
    @Nullable String explorer,
    @Nullable Citation citation,
    @Nullable MarkedText text,
    @Nullable Rows<Difference> differences,
    @Nullable Rows<Report> history) {

  /**
   * A property with its values.
   *
   * @param name the property
   * @param values each with a remark
   */
  record Fact(Link name, List<Value> values) {}

  /**
   * One value.
   *
   * @param link the value itself
   * @param remark what supports it; null when nothing is to be said
   */
  record Value(Link link, @Nullable String remark) {}

  /**
   * A part of a long list.
   *
   * @param total how many there are
   * @param rows those of this page
   * @param next where the next ones are; null after the last
   */
  record Listing<T>(int total, List<T> rows, @Nullable String next) {
    /** Whether there is anything. */
    boolean any() {
      return total > 0;
    }
  }

  /**
   * An event in a list.
   *
   * @param event its label
   * @param date when; empty when nobody says
   * @param sources how many independent sources tell of it; empty when that is not known
   */
  record EventRow(Link event, String date, String sources) {}

  /**
   * A claim with its words.
   *
   * @param claim its label
   * @param evidence the exact words
   * @param article where they are written
   * @param place the words in the text of the article
   * @param address the article on the web, at the words; null when that is not known
   * @param publisher who published it; may be empty
   * @param published when; may be empty
   */
  record ClaimRow(
      Link claim,
      String evidence,
      Link article,
      String place,
      @Nullable String address,
      String publisher,
      String published) {}

  /** A list of at least one. */
  record Rows<T>(List<T> rows) {}

  /**
   * A property of which sources give several values.
   *
   * @param name the property
   * @param values each with who says so
   */
  record Difference(Link name, List<Version> values) {}

  /**
   * One value of several.
   *
   * @param value the value
   * @param taken whether it is the one to take
   * @param claims who says so
   */
  record Version(Link value, boolean taken, List<ClaimRow> claims) {}

  /**
   * How far a meeting had come.
   *
   * @param date day of the reports; empty when that is not known
   * @param status what they said
   * @param claims who said so
   */
  record Report(String date, Link status, List<ClaimRow> claims) {}
}
