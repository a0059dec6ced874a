package org.chancery.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.chancery.rdf.Iris;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge graph on disk: one named graph for each article, a catalogue of them, and one graph
 * of the events that all articles together tell of, which every change of articles updates. Any
 * number of threads may read while one writes; only one process at a time may have a store open.
 *
 * <p>Whoever reads sees whole articles only, and a process that is killed leaves each article
 * wholly in the store or wholly out of it.
 */
public final class KnowledgeStore implements AutoCloseable {
  /** What a quad takes in a freshly compacted database, by measurement. */
  private static final long BYTES_PER_QUAD = 400;

  /** How many times its smallest size a store may grow to before it is compacted. */
  private static final long GROWTH = 3;

  private final StoreFolder folder;
  private final Catalogue catalogue;
  private final EventLayer events;
  private final LinkLayer links;

  private final Database database;

  private KnowledgeStore(StoreFolder folder) {
    this.folder = folder;
    this.catalogue = new Catalogue(folder.base());
    this.events = new EventLayer(new Iris(folder.base()));
    this.links = new LinkLayer(new Iris(folder.base()));
    this.database = new Database(folder);
  }

  /**
   * Opens a store.
   *
   * @throws StoreException when there is none, it is in use by another process, or the folder holds
   *     something else
   */
  public static KnowledgeStore open(Path folder) {
    return new KnowledgeStore(StoreFolder.open(folder));
  }

  /**
   * Opens a store, making it when the folder is missing or empty.
   *
   * @param base namespace of the resources, or null for the one that the store has
   * @param defaultBase namespace of the resources of a new store when {@code base} is null
   * @throws StoreException as for {@link #open}, and when the store has another base
   */
  public static KnowledgeStore create(Path folder, @Nullable String base, String defaultBase) {
    return new KnowledgeStore(StoreFolder.create(folder, base, defaultBase));
  }

  /** Returns the namespace of the store's resources. */
  public String base() {
    return folder.base();
  }

  /**
   * Puts articles into the store in one transaction, with what follows for the events; one that is
   * there already is replaced.
   *
   * @throws StoreException when the disk refuses; nothing has changed then
   */
  public synchronized void put(Collection<ArticleGraph> articles) {
    if (articles.isEmpty()) {
      return;
    }
    List<Node> names = articles.stream().map(article -> article.entry().article()).toList();
    EventChange change = read(store -> events.change(store, names, articles));
    write(
        store -> {
          change.apply(store);
          for (ArticleGraph article : articles) {
            store.deleteAny(article.entry().article(), Node.ANY, Node.ANY, Node.ANY);
            links.admitted(store, article.quads()).forEach(store::add);
            catalogue.put(store, article.entry());
          }
        });
  }

  /**
   * Removes the articles in one transaction, with what only they told of events, and returns the
   * ids that the store did not have.
   */
  public synchronized List<String> remove(Collection<String> ids) {
    List<String> missing = new ArrayList<>();
    List<Node> articles = new ArrayList<>();
    for (String id : ids) {
      Optional<Node> article = read(store -> catalogue.article(store, id));
      article.ifPresentOrElse(articles::add, () -> missing.add(id));
    }
    if (!articles.isEmpty()) {
      EventChange change = read(store -> events.change(store, articles, List.of()));
      write(
          store -> {
            change.apply(store);
            for (Node article : articles) {
              store.deleteAny(article, Node.ANY, Node.ANY, Node.ANY);
              catalogue.remove(store, article);
            }
          });
    }
    return missing;
  }

  /**
   * Resolves the events of all articles anew when another program did it before, or none.
   *
   * @param program digest of what decides how events are resolved
   */
  public synchronized void resolveEvents(String program) {
    if (read(store -> events.isStale(store, program))) {
      List<Node> all = articles();
      EventChange change = read(store -> events.renewal(store, all, program));
      write(
          store -> {
            events.clear(store);
            change.apply(store);
          });
    }
  }

  /** Returns what the catalogue says of the article with the IRI. */
  public Optional<CatalogueEntry> entry(Node article) {
    return read(store -> catalogue.entry(store, article));
  }

  /** Returns the IRIs of all articles, each the name of a graph, in the order of their ids. */
  public List<Node> articles() {
    return read(catalogue::articles);
  }

  /** Returns what the store holds. */
  public StoreInfo info() {
    return read(catalogue::info);
  }

  /**
   * Returns a number that grows with every change of the store, for those who keep in memory what
   * they have read.
   */
  public long changes() {
    return database.changes();
  }

  /**
   * Works inside a read transaction: sees the store as it was when the transaction began.
   *
   * @param work what to do; it may not write, and its result may not need the store any more
   */
  public <T> T read(Function<DatasetGraph, T> work) {
    return database.read(work);
  }

  /**
   * Asks the store, whose default graph is the union of all graphs.
   *
   * @param seconds how long the query may take; 0 for as long as it needs
   * @param take takes the results while the query runs
   */
  public void query(Query query, long seconds, Consumer<QueryExec> take) {
    read(
        store -> {
          try (QueryExec exec =
              QueryExec.dataset(store)
                  .query(query)
                  .timeout(seconds == 0 ? -1 : seconds, TimeUnit.SECONDS)
                  .build()) {
            take.accept(exec);
          }
          return true;
        });
  }

  /**
   * Returns the database itself, for the server, which never writes. A store that has been handed
   * out so must not be written to.
   */
  public DatasetGraph dataset() {
    return database.dataset();
  }

  /**
   * Gives back the room of what was replaced and removed, when the store has grown to several times
   * of what it needs and the disk has room for the copy.
   *
   * @return whether it was done
   */
  public boolean compactIfGrown() {
    long quads = read(store -> catalogue.quads(store) + events.quads(store));
    long needed = Math.max(1, quads) * BYTES_PER_QUAD;
    return database.compactIf(
        () -> folder.usedBytes() >= GROWTH * needed && folder.freeBytes() >= 2 * needed);
  }

  /**
   * Changes the store in one transaction, wholly or not at all.
   *
   * @throws StoreException when the disk refuses
   */
  synchronized void write(Consumer<DatasetGraph> change) {
    database.write(change);
  }

  /** Closes the store and gives its lock free for other processes. */
  @Override
  public void close() {
    database.close();
  }
}
