package org.chancery.validate;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Prefixes;

/** Turns a SHACL report into problems that show what they speak of. */
final class ProblemReport {
  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.of(new Iris())).lock();

  private final Graph graph;

  ProblemReport(Graph graph) {
    this.graph = graph;
  }

  /** Returns one problem for each focus node and message, in that order. */
  List<ShapeProblem> of(Collection<ReportEntry> entries) {
    return entries.stream()
        .map(this::problem)
        .distinct()
        .sorted(
            Comparator.comparing((ShapeProblem problem) -> problem.focus().toString())
                .thenComparing(ShapeProblem::message)
                .thenComparing(ShapeProblem::snippet))
        .toList();
  }

  private ShapeProblem problem(ReportEntry entry) {
    return new ShapeProblem(entry.focusNode(), entry.message(), snippet(entry));
  }

  /** The statements with the property that is wrong, or, where it is missing, all of the node. */
  private String snippet(ReportEntry entry) {
    Graph part = GraphFactory.createDefaultGraph();
    Node property = property(entry);
    graph.find(entry.focusNode(), property, Node.ANY).forEachRemaining(part::add);
    if (part.isEmpty()) {
      graph.find(entry.focusNode(), Node.ANY, Node.ANY).forEachRemaining(part::add);
    }
    part.getPrefixMapping().setNsPrefixes(PREFIXES);
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, part, Lang.TURTLE);
    return out.toString().replaceAll("(?m)^PREFIX.*\\R", "").strip();
  }

  private static Node property(ReportEntry entry) {
    return entry.resultPath() instanceof P_Link link ? link.getNode() : Node.ANY;
  }
}
