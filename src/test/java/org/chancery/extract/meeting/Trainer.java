package org.chancery.extract.meeting;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the weights of {@link Sureness}: a logistic regression with squared weights held down. The
 * solver is one without chance, so that the same rows give the same weights.
 */
final class Trainer {
  /** A trait of fewer articles is left out: it would be learned by heart. */
  private static final int ARTICLES = 4;

  /**
   * How much a wrong answer counts against large weights, by ten-fold tests with whole articles.
   */
  private static final double COST = 0.05;

  private static final double PRECISION = 1e-6;
  private static final double ROUNDED = 1e3;

  private Trainer() {}

  /** Returns the weights of the traits, rounded; those that round to nothing are left out. */
  static Map<String, Double> train(List<TrainingRow> rows) {
    List<String> traits = List.copyOf(frequent(rows));
    Map<String, Integer> index = new HashMap<>();
    for (String trait : traits) {
      index.put(trait, index.size() + 1);
    }
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = traits.size() + 1;
    problem.bias = 1;
    problem.x = rows.stream().map(row -> features(row, index)).toArray(Feature[][]::new);
    problem.y = rows.stream().mapToDouble(row -> row.whole() ? 1 : 0).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] learned = model.getFeatureWeights();
    Map<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < learned.length; i++) {
      String trait = i < traits.size() ? traits.get(i) : Sureness.ALWAYS;
      double weight = Math.round(sign * learned[i] * ROUNDED) / ROUNDED;
      if (weight != 0) {
        weights.put(trait, weight);
      }
    }
    return weights;
  }

  /** The traits of the row by number, and last the one that all have. */
  private static Feature[] features(TrainingRow row, Map<String, Integer> index) {
    List<Feature> features = new ArrayList<>();
    for (String trait : row.traits()) {
      if (index.containsKey(trait)) {
        features.add(new FeatureNode(index.get(trait), 1));
      }
    }
    features.add(new FeatureNode(index.size() + 1, 1));
    features.sort((a, b) -> Integer.compare(a.getIndex(), b.getIndex()));
    return features.toArray(Feature[]::new);
  }

  private static Set<String> frequent(List<TrainingRow> rows) {
    Map<String, Set<String>> articles = new TreeMap<>();
    for (TrainingRow row : rows) {
      for (String trait : row.traits()) {
        articles.computeIfAbsent(trait, key -> new TreeSet<>()).add(row.article());
      }
    }
    articles.values().removeIf(of -> of.size() < ARTICLES);
    return articles.keySet();
  }
}
