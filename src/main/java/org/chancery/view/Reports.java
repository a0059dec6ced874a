package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.Scan;
import org.chancery.store.StoredTerm;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which claims events rest on, and who published them when. Works inside the caller's transaction.
 */
final class Reports {
  private final Scan scan;
  private final Map<StoredTerm, StoredTerm> articles;
  private final Map<StoredTerm, String> publishers;
  private final Map<StoredTerm, LocalDate> days;

  /** Reads what articles there are. */
  Reports(DatasetGraph store) {
    this.scan = Scan.of(store);
    this.articles = column(Vocabulary.IN_ARTICLE, article -> article);
    this.publishers = column(Vocabulary.PUBLISHER, name -> name.node().getLiteralLexicalForm());
    this.days =
        column(
            Vocabulary.DATE_PUBLISHED, day -> LocalDate.parse(day.node().getLiteralLexicalForm()));
  }

  /** Returns one value of a property of all that have it, made from what is stored. */
  private <T> Map<StoredTerm, T> column(Node property, Function<StoredTerm, T> value) {
    Map<StoredTerm, T> values = new HashMap<>();
    scan.statements(
        Node.ANY,
        property,
        (subject, object) -> values.computeIfAbsent(subject, any -> value.apply(object)));
    return values;
  }

  /** Returns the IRIs of claims in their order. */
  static List<String> names(List<StoredTerm> claims) {
    return claims.stream().map(claim -> claim.node().getURI()).sorted().toList();
  }

  /** Returns the day of the first dated report, or null. */
  @Nullable PartialDate first(List<StoredTerm> claims) {
    List<LocalDate> all = ofArticles(claims, days);
    return all.isEmpty() ? null : PartialDate.of(Collections.min(all));
  }

  /** Returns who reports it, sorted. */
  List<String> publishers(List<StoredTerm> claims) {
    return List.copyOf(new TreeSet<>(ofArticles(claims, publishers)));
  }

  private <T> List<T> ofArticles(List<StoredTerm> claims, Map<StoredTerm, T> property) {
    List<T> values = new ArrayList<>(claims.size());
    for (StoredTerm claim : claims) {
      StoredTerm article = articles.get(claim);
      T value = article == null ? null : property.get(article);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }
}
