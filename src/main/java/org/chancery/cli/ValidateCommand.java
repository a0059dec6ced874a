package org.chancery.cli;

import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.store.KnowledgeStore;
import org.chancery.validate.ShapeProblem;
import org.chancery.validate.ShapesGate;
import picocli.CommandLine.Command;

/** Checks a store against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Checks every article's graph against the SHACL shapes of the ontology.",
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
      console().err().printf("%d articles, %d violations%n", articles.size(), found);
    }
    return found == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private void print(Node article, ShapeProblem problem) {
    console()
        .out()
        .printf(
            "%s%n  in %s%n  %s%n%n",
            problem.message(), article.getURI(), problem.snippet().replace("\n", "\n  "));
  }
}
