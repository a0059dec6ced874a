package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Vocabulary;
import org.chancery.rdf.WikidataItems;
import org.chancery.store.KnowledgeStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a store's entities as they are now: made when it is first asked for, or before that
 * by {@link #prepare}, and again when the store has changed since. May be used by several threads.
 */
final class LiveIndex {
  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  private final KnowledgeStore store;
  private final Iris iris;
  private @Nullable EntityIndex index;
  private long indexed;

  LiveIndex(KnowledgeStore store) {
    this.store = store;
    this.iris = new Iris(store.base());
  }

  /** Makes the index before anybody asks for it. */
  void prepare() {
    try {
      now();
    } catch (RuntimeException e) {
      LOG.warn("the index of entities cannot be made yet", e);
    }
  }

  /** Returns the index, after waiting for it when it is being made. */
  synchronized EntityIndex now() {
    long changes = store.changes();
    if (index == null || indexed != changes) {
      index = store.read(dataset -> new EntityIndex(entities(dataset.getUnionGraph())));
      indexed = changes;
      LOG.info("{} entities can be reconciled", index.size());
    }
    return index;
  }

  /** One look-up an entity: a store of thousands of articles has tens of thousands of them. */
  private List<IndexedEntity> entities(Graph all) {
    Map<Node, Set<EntityType>> types = new LinkedHashMap<>();
    for (EntityType type : EntityType.values()) {
      all.find(Node.ANY, RDF.Nodes.type, type.term())
          .forEach(
              each ->
                  types
                      .computeIfAbsent(each.getSubject(), node -> EnumSet.noneOf(EntityType.class))
                      .add(type));
    }
    Map<Node, Integer> articles = new HashMap<>();
    all.find(Node.ANY, SchemaDO.mentions.asNode(), Node.ANY)
        .forEach(each -> articles.merge(each.getObject(), 1, Integer::sum));
    List<Described> described = new ArrayList<>(types.size());
    types.forEach(
        (node, of) -> {
          // Those who say something together are nobody of their own.
          if (!all.contains(node, Vocabulary.MEMBER, Node.ANY)) {
            described.add(Described.of(all, node, List.copyOf(of), articles.getOrDefault(node, 0)));
          }
        });
    Map<Node, String> labels = new HashMap<>();
    described.forEach(each -> labels.put(each.node(), each.label()));
    return described.stream().map(each -> each.entity(iris.key(each.node()), labels)).toList();
  }

  /** What the store says of an entity, as far as the index needs it. */
  private record Described(
      Node node,
      List<EntityType> types,
      String label,
      Set<String> others,
      String role,
      @Nullable Node country,
      @Nullable String item,
      int articles) {

    private static Described of(Graph all, Node node, List<EntityType> types, int articles) {
      String label = "";
      String role = "";
      Node country = null;
      String item = null;
      Set<String> others = new LinkedHashSet<>();
      for (Triple each : all.find(node, Node.ANY, Node.ANY).toList()) {
        Node property = each.getPredicate();
        Node value = each.getObject();
        if (property.equals(RDFS.Nodes.label)) {
          label = value.getLiteralLexicalForm();
        } else if (property.equals(SKOS.altLabel.asNode())) {
          others.add(value.getLiteralLexicalForm());
        } else if (property.equals(Vocabulary.ROLE)) {
          role = value.getLiteralLexicalForm();
        } else if (property.equals(Vocabulary.COUNTRY)) {
          country = value;
        } else if (property.equals(OWL.sameAs.asNode())
            && value.toString().startsWith(WikidataItems.NAMESPACE)) {
          item = WikidataItems.local(value.getURI());
        }
      }
      return new Described(node, types, label, others, role, country, item, articles);
    }

    private IndexedEntity entity(String id, Map<Node, String> labels) {
      String name = label.isEmpty() ? id : label;
      Set<String> names = new LinkedHashSet<>();
      names.add(FoldedName.of(name));
      others.forEach(each -> names.add(FoldedName.of(each)));
      names.remove("");
      List<String> words = new ArrayList<>();
      words.add(role.isEmpty() ? types.get(0).id().toLowerCase(Locale.ROOT) : role);
      if (country != null && labels.containsKey(country)) {
        words.add(labels.getOrDefault(country, ""));
      }
      words.add(articles == 1 ? "1 article" : articles + " articles");
      return new IndexedEntity(
          id, node, name, List.copyOf(names), types, item, String.join(", ", words), articles);
    }
  }
}
