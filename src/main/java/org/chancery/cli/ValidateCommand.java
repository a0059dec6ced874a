package org.chancery.cli;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.chancery.rdf.Iris;
import org.chancery.store.KnowledgeStore;
import org.chancery.validate.ShapeProblem;
import org.chancery.validate.ShapesGate;
import picocli.CommandLine.Command;

/** Checks a store against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the graphs of articles and of events against the SHACL shapes of the ontology.",
      "What is found goes to the output, one block each; exit code 1 when there is any."
    },
    footer = {"", "Example:", "  chancery validate --store kg"})
final class ValidateCommand extends StoreCommand {
  @Override
  public Integer call() {
    ShapesGate gate = new ShapesGate();
    int found = 0;
    try (KnowledgeStore opened = open()) {
      List<Node> articles = opened.articles();
      for (Node article : articles) {
        List<ShapeProblem> problems =
            opened.read(dataset -> gate.problems(dataset.getGraph(article)));
        problems.forEach(problem -> print(article, problem));
        found += problems.size();
      }
      int wrong = opened.read(dataset -> events(new Iris(opened.base()), dataset, gate));
      console().err().printf("%d articles, %d violations%n", articles.size(), found);
      console().err().printf("events, %d violations%n", wrong);
      found += wrong;
    }
    return found == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  /** Checks what the graph of events says; the parties are described in the articles' graphs. */
  private int events(Iris iris, DatasetGraph dataset, ShapesGate gate) {
    Graph all = GraphView.createUnionGraph(dataset);
    Iterator<Quad> quads = dataset.find(iris.eventGraph(), Node.ANY, Node.ANY, Node.ANY);
    Node last = Node.ANY;
    int found = 0;
    while (quads.hasNext()) {
      Node subject = quads.next().getSubject();
      if (!subject.equals(last)) {
        List<ShapeProblem> problems = gate.problems(all, subject);
        problems.forEach(problem -> print(iris.eventGraph(), problem));
        found += problems.size();
        last = subject;
      }
    }
    return found;
  }

  private void print(Node article, ShapeProblem problem) {
    console()
        .out()
        .printf(
            "%s%n  in %s%n  %s%n%n",
            problem.message(), article.getURI(), problem.snippet().replace("\n", "\n  "));
  }
}
