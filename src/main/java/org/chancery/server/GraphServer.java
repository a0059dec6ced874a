package org.chancery.server;

import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.server.explore.Explorer;
import org.chancery.server.query.QueryPage;
import org.chancery.server.reconcile.Reconciliation;
import org.chancery.server.resource.Documents;
import org.chancery.server.resource.OntologyDocument;
import org.chancery.server.web.Addresses;
import org.chancery.server.web.Assets;
import org.chancery.server.web.OntologyTerms;
import org.chancery.server.web.Pages;
import org.chancery.store.KnowledgeStore;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The server over a store: SPARQL queries and Graph Store reads at {@code /sparql}, the explorer
 * page at {@code /}, which asks at {@code /explore/}; an editor for queries at {@code /query}, the
 * resources as documents at {@code /id/}, the ontology at {@code /ontology}, reconciliation at
 * {@code /reconcile}, a sign of life at {@code /$/ping}. It never writes, never reads other files,
 * and calls no other servers but those that the user allows.
 */
public final class GraphServer implements AutoCloseable {
  private static final String SERVICE = "/sparql";
  private static final int MAX_HEADER_BYTES = 65_536;

  private final FusekiServer server;
  private final Thread preparation;
  private final CountDownLatch ready;

  private GraphServer(FusekiServer server, Thread preparation, CountDownLatch ready) {
    this.server = server;
    this.preparation = preparation;
    this.ready = ready;
  }

  /**
   * Starts a server over the store, which stays the caller's to close, after the server.
   *
   * @throws FusekiException when the port is taken
   */
  public static GraphServer start(KnowledgeStore store, ServerSettings settings) {
    DatasetGraph dataset = store.dataset();
    settings.services().applyTo(dataset.getContext());
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(settings.timeout().toMillis()));
    Pages pages = new Pages();
    OntologyTerms terms = new OntologyTerms();
    Reconciliation reconciliation = new Reconciliation(store, terms, pages);
    Explorer explorer =
        new Explorer(
            store,
            query -> QueryGuard.refusalOf(query, settings.services()),
            settings.timeout().toSeconds());
    ExplorerPage page = new ExplorerPage(store, pages);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(settings.port())
            .loopback(settings.host() == null)
            .enablePing(true)
            .registerOperation(
                Operation.Query,
                WebContent.contentTypeSPARQLQuery,
                new GuardedQueries(settings.services()))
            .addDataset(SERVICE, dataset)
            .addOperation(SERVICE, Operation.Query)
            .addOperation(SERVICE, Operation.GSP_R)
            .addFilter("/*", new RequestLimits(SERVICE))
            .addFilter(SERVICE, new Visitors())
            .addServlet("", page)
            .addServlet(Assets.PATH + "*", new Assets())
            .addServlet(QueryPage.PATH + "/*", new QueryPage(store.base(), terms, pages))
            .addServlet(Addresses.RESOURCES + "*", new Documents(store, terms, pages))
            .addServlet(Addresses.ONTOLOGY, new OntologyDocument(terms, pages))
            .addServlet(Explorer.PATH + "/*", explorer)
            .addServlet(Reconciliation.PATH + "/*", reconciliation);
    if (settings.passwords() != null) {
      builder.passwordFile(settings.passwords().toString()).auth(AuthScheme.BASIC);
    }
    FusekiServer built = builder.build();
    for (Connector connector : built.getJettyServer().getConnectors()) {
      if (settings.host() != null) {
        ((ServerConnector) connector).setHost(settings.host());
      }
      configure(connector);
    }
    CountDownLatch ready = new CountDownLatch(1);
    Thread preparation =
        new Thread(
            () -> {
              try {
                page.prepare();
                explorer.prepare();
              } finally {
                ready.countDown();
              }
              reconciliation.prepare();
            },
            "indexes");
    preparation.setDaemon(true);
    GraphServer started = new GraphServer(built.start(), preparation, ready);
    preparation.start();
    return started;
  }

  /**
   * Waits until the explorer has read the events and can search them, so that its first visitor
   * need not; all else is answered from the start.
   */
  public void awaitExplorer() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Names of articles may hold any character, percent-encoded. What a path means to a file system
   * does not matter here, since no path leads to one.
   */
  private static void configure(Connector connector) {
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    // The explorer names the events of a picture in its address.
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    http.setUriCompliance(
        UriCompliance.from(
            EnumSet.of(
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS)));
  }

  /** Returns the port that the server listens at. */
  public int port() {
    return server.getPort();
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** Stops the server, and returns when nothing of it reads the store any more. */
  @Override
  public void close() {
    server.stop();
    try {
      preparation.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
