package org.chancery.export.graph;

import java.util.List;
import java.util.Map;

/**
 * One claim of one article.
 *
 * @param iri IRI of the claim
 * @param values what is known of it, by the names of {@link #COLUMNS}; what is not known is absent
 */
public record Fact(String iri, Map<String, String> values) {
  /** What is known of claims; the article's part begins with {@code article}. */
  public static final List<String> COLUMNS =
      List.of(
          "participants",
          "senders",
          "targets",
          "speaker",
          "about",
          "addressees",
          "reported_by",
          "type",
          "status",
          "action",
          "measure",
          "measure_type",
          "place",
          "start",
          "end",
          "mode",
          "text",
          "evidence",
          "evidence_start",
          "evidence_end",
          "extractor",
          "confidence",
          "article",
          "title",
          "publisher",
          "published",
          "url");
}
