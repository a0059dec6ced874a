package org.chancery.rdf;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.claim.ClaimSink;
import org.chancery.claim.Term;
import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;

/**
 * Takes the properties of one claim into a graph and makes the claim's label out of the same
 * values, so that a new kind of claim needs no code here.
 */
final class ClaimDescription implements ClaimSink {
  private static final int LONGEST_WORDS = 80;
  private static final Pattern WORD_LIMIT = Pattern.compile("(?<=[a-z])(?=[A-Z])|_");

  private final Node claim;
  private final GraphWriter graph;
  private final EntityDescriptions entities;
  private final Set<String> values = new LinkedHashSet<>();

  ClaimDescription(Node claim, GraphWriter graph, EntityDescriptions entities) {
    this.claim = claim;
    this.graph = graph;
    this.entities = entities;
  }

  @Override
  public void entity(String property, Entity value) {
    graph.add(claim, Vocabulary.dip(property), entities.describe(value));
    values.add(value.label());
  }

  @Override
  public void term(String property, Term value) {
    graph.add(claim, Vocabulary.dip(property), NodeFactory.createURI(value.iri()));
    values.add(WORD_LIMIT.matcher(value.localName()).replaceAll(" ").toLowerCase(Locale.ROOT));
  }

  @Override
  public void text(String property, String value) {
    graph.add(claim, Vocabulary.dip(property), Literals.text(value));
    values.add('"' + shortened(value) + '"');
  }

  @Override
  public void date(String property, PartialDate value) {
    graph.add(claim, Vocabulary.dip(property), Literals.date(value));
    values.add(value.iso());
  }

  /** Returns the claim's label, as in {@code Meeting: summit, A, B, City, 2019-06-20, held}. */
  String label(String kind) {
    return kind + ": " + String.join(", ", values);
  }

  private static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST_WORDS) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_WORDS));
    int lastBlank = cut.lastIndexOf(' ');
    return (lastBlank > 0 ? cut.substring(0, lastBlank) : cut) + " …";
  }
}
