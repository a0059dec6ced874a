package org.chancery.server.resource;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a program may have a description. */
enum RdfForm {
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
  N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
  RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

  private final String ending;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // An RDFFormat never changes.
  private final RDFFormat format;

  RdfForm(String ending, String mediaType, RDFFormat format) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.format = format;
  }

  /** Returns what files of the form end in, which is what {@code ?format=} takes. */
  String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }

  RDFFormat format() {
    return format;
  }

  /** Whether Jena can write triple terms in it. */
  boolean canReify() {
    return this == TURTLE || this == N_TRIPLES;
  }

  static Optional<RdfForm> ofEnding(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
  }

  static Optional<RdfForm> ofMediaType(String type) {
    return Arrays.stream(values()).filter(form -> form.mediaType.equals(type)).findFirst();
  }
}
