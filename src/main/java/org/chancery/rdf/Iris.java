package org.chancery.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.chancery.entity.Entity;
import org.chancery.entity.OfficeHolding;
import org.chancery.entity.Person;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The one place where IRIs are made. Jena takes any string for an IRI and stores it, but strict
 * readers then refuse the whole dump; so what comes from outside becomes one percent-encoded path
 * segment of {@code [A-Za-z0-9._~-]}, and names that would be too long or would not survive
 * encoding are replaced by their hash. Distinct names (up to Unicode normal form C) give distinct
 * IRIs.
 */
public final class Iris {
  /** Where resources live unless the user says otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/chancery/id/";

  private static final int LONGEST_SEGMENT = 512;

  private final String base;

  /** Makes IRIs under {@link #DEFAULT_BASE}. */
  public Iris() {
    this(DEFAULT_BASE);
  }

  /**
   * Makes IRIs under a base.
   *
   * @param base absolute http or https IRI that ends in a slash
   * @throws IllegalArgumentException when it is something else
   */
  public Iris(String base) {
    if (web(base).isEmpty() || !base.endsWith("/") || base.matches(".*[?#].*")) {
      throw new IllegalArgumentException(
          "not a base for resources: "
              + base
              + " (an http or https IRI that ends in a slash is needed)");
    }
    this.base = base;
  }

  /** Returns the namespace of all resources. */
  public String base() {
    return base;
  }

  /** Returns the article's IRI, which also names its graph. */
  public Node article(String articleId) {
    return node("article/" + segment(articleId));
  }

  /**
   * Returns the IRI of a claim.
   *
   * @param articleId the article that makes it
   * @param kind short lower-case name of the kind of claim, as in {@code meeting}
   * @param number position among the article's claims of that kind, from 1, in text order
   */
  public Node claim(String articleId, String kind, int number) {
    return node("article/" + segment(articleId) + "/" + segment(kind) + "-" + number);
  }

  /** Returns the IRI of the activity that read the article. */
  public Node reading(String articleId) {
    return node("article/" + segment(articleId) + "/reading");
  }

  /** Returns the IRI of an entity. */
  public Node entity(Entity entity) {
    return entity(entity.key());
  }

  /** Returns the IRI of the entity that has the key. */
  public Node entity(String key) {
    return node(segment(key));
  }

  /** Returns the IRI of the time that the person held an office. */
  public Node holding(Person person, OfficeHolding holding) {
    return node(
        segment(person.key())
            + "/"
            + segment(holding.office().key())
            + "/"
            + since(holding.start(), holding.end()));
  }

  /**
   * Returns the IRI of the link of an entity to an item: the same in all articles that link it for
   * the same reason.
   *
   * @param item Wikidata item, or null when the entity is not linked
   * @param method local name of the term for why
   */
  public Node link(Entity entity, @Nullable String item, String method) {
    return link(entity.key(), item == null ? method : item + "-" + method);
  }

  /** Returns the IRI of a link of the entity that has the key; {@code reason} tells which. */
  Node link(String key, String reason) {
    return node("link/" + segment(key) + "/" + segment(reason));
  }

  /** Returns the name of the graph of links that hold whatever articles say. */
  public Node linkGraph() {
    return node("links");
  }

  /** Returns the article whose claim has the IRI. */
  public static Node articleOf(Node claim) {
    String iri = claim.getURI();
    return NodeFactory.createURI(iri.substring(0, iri.lastIndexOf('/')));
  }

  /** Returns the name of the graph by which the events of claims are found. */
  public Node eventIndex() {
    return node("event-index");
  }

  /** Returns the name of the graph that all events stand in. */
  public Node eventGraph() {
    return node("events");
  }

  /**
   * Returns the IRI of the event that a claim was the first to tell of.
   *
   * @param claim IRI of the claim
   */
  public Node event(Node claim) {
    String path = claim.getURI().substring(base.length());
    return node("event/" + path.substring(path.indexOf('/') + 1));
  }

  /**
   * Returns the IRI of something that belongs to an event alone.
   *
   * @param event IRI of the event
   * @param part name that no other part of it has
   */
  public Node part(Node event, String part) {
    return NodeFactory.createURI(event.getURI() + "/" + segment(part));
  }

  /**
   * Returns the key of the entity that has the IRI, so that {@link #entity} leads back to it.
   *
   * @throws IllegalArgumentException when it is no IRI of an entity
   */
  public String key(Node entity) {
    String path = entity.isURI() ? entity.getURI() : "";
    if (!path.startsWith(base)) {
      throw new IllegalArgumentException("not an entity of " + base + ": " + entity);
    }
    return URLDecoder.decode(path.substring(base.length()), StandardCharsets.UTF_8);
  }

  /** Returns the IRI of a version of this program. */
  public Node software(String version) {
    return node("software/chancery-" + segment(version));
  }

  /** Returns the Wikidata item's IRI; nothing when the text is not an item's name. */
  public Optional<Node> wikidata(String item) {
    return WikidataItems.isItem(item)
        ? Optional.of(NodeFactory.createURI(WikidataItems.iri(item)))
        : Optional.empty();
  }

  /** Returns the address as an IRI; nothing when it is not an absolute http or https IRI. */
  public static Optional<Node> web(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return Optional.empty();
    }
    try {
      IRIx iri = IRIx.create(address);
      return iri.isReference() && !iri.hasViolations()
          ? Optional.of(NodeFactory.createURI(address))
          : Optional.empty();
    } catch (IRIException e) {
      return Optional.empty();
    }
  }

  /** Two holdings of one office differ in their start, or, where that is unknown, in their end. */
  private static String since(@Nullable PartialDate start, @Nullable PartialDate end) {
    if (start != null) {
      return start.iso();
    }
    return end == null ? "undated" : "until-" + end.iso();
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }

  private static String segment(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    boolean dots = name.equals(".") || name.equals("..");
    if (name.isEmpty() || dots || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
      return Digest.ofName(name);
    }
    String encoded = percentEncode(name);
    return encoded.length() > LONGEST_SEGMENT ? Digest.ofName(name) : encoded;
  }

  private static String percentEncode(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (isUnreserved(c)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '~'
        || c == '-';
  }
}
