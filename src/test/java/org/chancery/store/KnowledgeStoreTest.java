package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.rdf.CanonicalQuads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeStoreTest {
  @TempDir private Path temp;

  private KnowledgeStore create() {
    return KnowledgeStore.create(temp.resolve("kg"), null, Graphs.BASE);
  }

  private static String contents(KnowledgeStore store) {
    return store.read(dataset -> CanonicalQuads.text(dataset::find));
  }

  @Test
  void keepsWhatWasPutAfterReopening() {
    String before;
    try (KnowledgeStore store = create()) {
      store.put(List.of(Graphs.of("a", "one", 3), Graphs.of("b", "two", 4)));
      before = contents(store);
    }
    try (KnowledgeStore store = KnowledgeStore.open(temp.resolve("kg"))) {
      assertEquals(before, contents(store));
      StoreInfo info = store.info();
      assertEquals(2, info.articles());
      assertEquals(7, info.quads());
      Catalogue catalogue = new Catalogue(Graphs.BASE);
      assertEquals(7, store.read(catalogue::quads));
      store.put(List.of(Graphs.of("a", "other", 9)));
      store.remove(List.of("b"));
      assertEquals(9, store.read(catalogue::quads));
      assertEquals(new TreeMap<>(Map.of("MeetingClaim", 4L)), info.claims());
      assertEquals(
          Graphs.of("a", "other", 9).entry(), store.entry(Graphs.article("a")).orElseThrow());
    }
  }

  @Test
  void survivesAnAbortedWrite() {
    try (KnowledgeStore store = create()) {
      store.put(List.of(Graphs.of("a", "kept", 50)));
      assertThrows(
          IllegalStateException.class,
          () ->
              store.write(
                  dataset -> {
                    addMany(dataset, 20_000);
                    throw new IllegalStateException("in the middle of a write");
                  }));
      String afterAbort = contents(store);
      assertFalse(afterAbort.contains("never"), "nothing of an aborted write is seen");
      store.put(List.of(Graphs.of("b", "later", 50)));
      assertTrue(contents(store).contains("later 49"));
    }
    try (KnowledgeStore store = KnowledgeStore.open(temp.resolve("kg"))) {
      String all = contents(store);
      assertTrue(all.contains("kept 49") && all.contains("later 49"));
      assertFalse(all.contains("never"));
      store.put(List.of(Graphs.of("c", "last", 1)));
      assertEquals(3, store.info().articles());
    }
  }

  private static void addMany(DatasetGraph dataset, int count) {
    Node article = Graphs.article("aborted");
    for (int i = 0; i < count; i++) {
      Node text = NodeFactory.createLiteralString("never " + i);
      dataset.add(new Quad(article, article, NodeFactory.createURI(Graphs.BASE + "p" + i), text));
    }
  }

  @Test
  void replacesAndRemovesWithoutTrace() {
    try (KnowledgeStore store = create()) {
      store.put(List.of(Graphs.of("a", "one", 3), Graphs.of("b", "two", 4)));
      String before = contents(store);
      store.put(List.of(Graphs.of("a", "other", 9)));
      assertFalse(contents(store).contains("one 0"));
      assertEquals(13, store.info().quads());
      store.put(List.of(Graphs.of("a", "one", 3), Graphs.of("c", "three", 5)));
      assertEquals(List.of("unknown"), store.remove(List.of("c", "unknown")));
      assertEquals(before, contents(store));
    }
  }

  @Test
  void queriesSeeAllGraphsAsOne() {
    try (KnowledgeStore store = create()) {
      store.put(List.of(Graphs.of("a", "one", 3), Graphs.of("b", "two", 4)));
      store.query(
          QueryFactory.create("SELECT (COUNT(*) AS ?n) { ?s <" + Graphs.BASE + "says> ?o }"),
          0,
          exec -> assertEquals("7", exec.select().next().get("n").getLiteralLexicalForm()));
    }
  }

  @Test
  void shrinksWhenItHasGrown() throws IOException {
    try (KnowledgeStore store = create()) {
      for (int i = 0; i < 40; i++) {
        store.put(List.of(Graphs.of("a", "round " + i, 500)));
      }
      String before = contents(store);
      assertTrue(store.compactIfGrown());
      assertEquals(before, contents(store));
      assertFalse(store.compactIfGrown(), "nothing is left to gain");
      store.put(List.of(Graphs.of("b", "after", 5)));
    }
    try (var generations = Files.list(temp.resolve("kg/tdb2"))) {
      assertEquals(
          1, generations.filter(f -> f.getFileName().toString().startsWith("Data-")).count());
    }
    try (KnowledgeStore store = KnowledgeStore.open(temp.resolve("kg"))) {
      assertEquals(505, store.info().quads());
    }
  }

  @Test
  void refusesWhatItCouldNotGiveBack() {
    Node article = Graphs.article("a");
    Node property = NodeFactory.createURI(Graphs.BASE + "says");
    CatalogueEntry entry = Graphs.of("a", "x", 1).entry();
    Quad halfCharacter =
        new Quad(article, article, property, NodeFactory.createLiteralString("x\ud83dy"));
    Quad elsewhere =
        new Quad(Graphs.article("b"), article, property, NodeFactory.createLiteralString("x"));
    Quad blank = new Quad(article, article, property, NodeFactory.createBlankNode());
    for (Quad quad : List.of(halfCharacter, elsewhere, blank)) {
      assertThrows(IllegalArgumentException.class, () -> new ArticleGraph(entry, List.of(quad)));
    }
  }

  @Test
  void saysWhatIsWrongWithAFolder() throws IOException {
    Path missing = temp.resolve("missing");
    StoreException none = assertThrows(StoreException.class, () -> KnowledgeStore.open(missing));
    assertTrue(none.getMessage().contains("there is no store at " + missing));
    Path photos = Files.createDirectory(temp.resolve("photos"));
    Files.writeString(photos.resolve("cat.jpg"), "meow");
    assertTrue(
        assertThrows(StoreException.class, () -> KnowledgeStore.create(photos, null, Graphs.BASE))
            .getMessage()
            .contains("holds other files"));
    create().close();
    assertTrue(
        assertThrows(
                StoreException.class,
                () ->
                    KnowledgeStore.create(
                        temp.resolve("kg"), "https://example.com/other/", Graphs.BASE))
            .getMessage()
            .contains("has the base " + Graphs.BASE));
  }
}
