package org.chancery.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The versions of RDF: how a statement about a statement is written. */
public enum RdfVersion {
  /** By four statements, as tools know it that cannot read triple terms. */
  RDF_1_1("1.1"),
  /** By {@code rdf:reifies} and a triple term. */
  RDF_1_2("1.2");

  private final String number;

  RdfVersion(String number) {
    this.number = number;
  }

  /** Returns the version of that number, as in {@code 1.1}. */
  public static Optional<RdfVersion> of(String number) {
    return Arrays.stream(values()).filter(version -> version.number.equals(number)).findFirst();
  }

  /** Returns the statements that say the same in this version as the one of a store. */
  public List<Triple> of(Triple statement) {
    boolean reifies =
        statement.getObject().isTripleTerm() && statement.getPredicate().equals(Vocabulary.REIFIES);
    if (this == RDF_1_2 || !reifies) {
      return List.of(statement);
    }
    Node reifier = statement.getSubject();
    Triple reified = statement.getObject().getTriple();
    return List.of(
        Triple.create(reifier, RDF.Nodes.type, RDF.Nodes.Statement),
        Triple.create(reifier, RDF.Nodes.subject, reified.getSubject()),
        Triple.create(reifier, RDF.Nodes.predicate, reified.getPredicate()),
        Triple.create(reifier, RDF.Nodes.object, reified.getObject()));
  }
}
