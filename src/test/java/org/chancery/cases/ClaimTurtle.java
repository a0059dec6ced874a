package org.chancery.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Prefixes;
import org.chancery.rdf.Vocabulary;

/**
 * The claims of one article as Turtle that is the same whatever order they come in: claims by
 * number, properties by name, evidence last. What is the same for every claim, or says how it was
 * found and not what the article says, is left out, and so is all that is not a claim.
 */
final class ClaimTurtle {
  private static final String CLAIM = "Claim";
  private static final List<String> LAST =
      List.of("start", "end", "evidence", "evidenceStart", "evidenceEnd");
  private static final Comparator<Node> IN_ORDER =
      Comparator.comparingInt((Node property) -> LAST.indexOf(property.getLocalName()))
          .thenComparing(Node::getURI);
  private static final Set<Node> LEFT_OUT =
      Set.of(
          Vocabulary.IN_ARTICLE,
          Vocabulary.CONFIDENCE,
          Vocabulary.EXTRACTOR,
          RDFS.label.asNode(),
          NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy"));

  private final PrefixMap prefixes = PrefixMapFactory.create();
  private final NodeFormatterTTL formatter;

  private ClaimTurtle(String articleId) {
    Prefixes.of(new Iris()).forEach(prefixes::add);
    prefixes.add("", new Iris().article(articleId).getURI() + "/");
    formatter = new NodeFormatterTTL(null, prefixes);
  }

  /** Returns the claims among the statements. */
  static String of(String articleId, List<Triple> statements) {
    return new ClaimTurtle(articleId).write(statements);
  }

  private String write(List<Triple> statements) {
    SortedMap<String, List<Triple>> claims = new TreeMap<>();
    for (Triple each : statements) {
      if (each.getPredicate().equals(RDF.Nodes.type) && isKindOfClaim(each.getObject())) {
        claims.put(rank(each.getSubject()), new ArrayList<>());
      }
    }
    for (Triple each : statements) {
      List<Triple> claim = claims.get(rank(each.getSubject()));
      if (claim != null && !LEFT_OUT.contains(each.getPredicate())) {
        claim.add(each);
      }
    }
    StringBuilder out = new StringBuilder();
    for (String prefix : List.of("", "dip", "id", "xsd")) {
      out.append(String.format("PREFIX %s: <%s>%n", prefix, prefixes.get(prefix)));
    }
    claims.values().forEach(claim -> out.append('\n').append(block(claim)));
    return out.toString();
  }

  private static boolean isKindOfClaim(Node type) {
    return type.getLocalName().endsWith(CLAIM) && !type.equals(Vocabulary.CLAIM);
  }

  /** Returns what sorts claims by kind and number. */
  private static String rank(Node claim) {
    String name = claim.toString();
    int dash = name.lastIndexOf('-');
    return name.substring(0, dash + 1) + String.format("%8s", name.substring(dash + 1));
  }

  private String block(List<Triple> claim) {
    SortedMap<Node, SortedSet<String>> properties = new TreeMap<>(IN_ORDER);
    StringBuilder out = new StringBuilder(term(claim.get(0).getSubject()));
    for (Triple each : claim) {
      boolean type = each.getPredicate().equals(RDF.Nodes.type);
      if (type && isKindOfClaim(each.getObject())) {
        out.append(" a ").append(term(each.getObject()));
      } else if (!type) {
        properties
            .computeIfAbsent(each.getPredicate(), any -> new TreeSet<>())
            .add(term(each.getObject()));
      }
    }
    properties.forEach(
        (property, values) ->
            out.append(" ;\n  ")
                .append(term(property))
                .append(' ')
                .append(String.join(", ", values)));
    return out.append(" .\n").toString();
  }

  private String term(Node node) {
    StringWriterI out = new StringWriterI();
    formatter.format(out, node);
    return out.toString();
  }
}
