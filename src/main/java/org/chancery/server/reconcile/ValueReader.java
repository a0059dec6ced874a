package org.chancery.server.reconcile;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.rdf.WikidataItems;

/** Reads the values of properties for people and programs that know no RDF. */
final class ValueReader {

  private final EntityIndex index;

  ValueReader(EntityIndex index) {
    this.index = index;
  }

  EntityIndex index() {
    return index;
  }

  /** Whether a value of the store is what a client wrote: an id, a name or a text. */
  boolean means(Node value, String wanted) {
    Optional<IndexedEntity> entity = entity(value);
    if (entity.isPresent()) {
      String folded = FoldedName.of(wanted);
      return entity.get().id().equals(wanted)
          || entity.get().names().contains(folded)
          || entity.get().wikidata().filter(wanted::equals).isPresent();
    }
    String text = text(value);
    return text.equals(wanted)
        || value.toString().equals(wanted)
        || FoldedName.of(text).equals(FoldedName.of(wanted));
  }

  /** Returns a value in the form that both versions of the API have. */
  JsonObject json(Node value) {
    JsonObject json = new JsonObject();
    Optional<IndexedEntity> entity = entity(value);
    if (entity.isPresent()) {
      json.addProperty("id", entity.get().id());
      json.addProperty("name", entity.get().name());
    } else {
      json.addProperty("str", text(value));
    }
    return json;
  }

  /** Returns a value as people read it. */
  String text(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    String iri = value.toString();
    return iri.startsWith(WikidataItems.NAMESPACE)
        ? WikidataItems.local(iri)
        : entity(value).map(IndexedEntity::name).orElse(iri);
  }

  private Optional<IndexedEntity> entity(Node value) {
    return index.byNode(value);
  }
}
