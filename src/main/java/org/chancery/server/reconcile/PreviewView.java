package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.server.web.Addresses;

/**
 * A small page about an entity, for those who choose among candidates.
 *
 * @param name label of the entity
 * @param description words that tell it from others
 * @param path path of the page that says more
 * @param rows its properties
 */
record PreviewView(String name, String description, String path, List<Row> rows) {
  private static final int VALUES = 3;

  /**
   * A property.
   *
   * @param name what it is
   * @param values the first of its values, in one line
   */
  record Row(String name, String values) {}

  static PreviewView of(IndexedEntity entity, Graph all, EntityIndex index, Addresses addresses) {
    ValueReader reader = new ValueReader(index);
    List<Row> rows = new ArrayList<>();
    for (EntityProperty property :
        Arrays.stream(EntityProperty.values())
            .filter(each -> entity.types().stream().anyMatch(each::fits))
            .toList()) {
      List<Node> values = property.values(all, entity.node());
      if (!values.isEmpty()) {
        List<String> texts = values.stream().map(reader::text).sorted().limit(VALUES).toList();
        String more = values.size() > VALUES ? "; and " + (values.size() - VALUES) + " more" : "";
        rows.add(new Row(property.label(), String.join("; ", texts) + more));
      }
    }
    return new PreviewView(
        entity.name(), entity.description(), addresses.of(entity.node()).orElse("/"), rows);
  }
}
