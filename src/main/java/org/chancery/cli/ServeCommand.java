package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.chancery.server.AllowedServices;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store over HTTP. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a store over HTTP: the explorer at /, SPARQL at /sparql, a page for every resource at"
          + " /id/, reconciliation for OpenRefine at /reconcile.",
      "Read-only, and for this machine alone unless --host is given; /reconcile answers web pages"
          + " of other origins, too, as its API demands."
    },
    footer = {
      "",
      "Examples:",
      "  chancery serve --store kg",
      "  curl --data-urlencode 'query=ASK { ?m a <https://w3id.org/chancery/ontology#MeetingClaim> }'"
          + " localhost:3030/sparql",
      "  curl -H 'Accept: text/turtle' localhost:3030/id/xi-jinping",
      "  chancery serve --store kg --host 0.0.0.0 --passwords users.txt",
      "  chancery serve --store kg --contact me@example.org"
          + " --allow-service https://query.wikidata.org/sparql",
      "  chancery serve --store kg"
          + " --allow-service https://query.wikidata.org/sparql=http://localhost:3031/my-slice"
    })
final class ServeCommand extends StoreCommand {
  @Option(
      names = "--port",
      defaultValue = "" + ServerSettings.DEFAULT_PORT,
      description = "Port to listen at; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen at, for use by others; needs --passwords.")
  private @Nullable String host;

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description = "File of lines 'user: password' (HTTP basic authentication).")
  private @Nullable Path passwords;

  @Option(
      names = "--timeout",
      defaultValue = "60",
      paramLabel = "SECONDS",
      description = "How long one query may take (default: ${DEFAULT-VALUE}).")
  private long timeout;

  @Option(
      names = "--allow-service",
      paramLabel = "IRI[=ADDRESS]",
      description = {
        "SPARQL endpoint that queries may call by SERVICE; all others are refused.",
        "With an ADDRESS, calls of the IRI go there: to a mirror, or a slice of your own.",
        "May be given several times."
      })
  private List<String> services = new ArrayList<>();

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ContactOption contact;

  @Override
  public Integer call() {
    ServerSettings settings = settings();
    try (KnowledgeStore opened = open();
        GraphServer server = start(opened, settings)) {
      String address = "http://" + (host == null ? "localhost" : host) + ":" + server.port() + "/";
      console()
          .err()
          .printf("%ssparql answers; reading the events for the explorer ...%n", address);
      server.awaitExplorer();
      console().err().printf("serving %s at %s (stop with Ctrl-C)%n", folder(), address);
      server.join();
    }
    return ExitCode.FINE;
  }

  private ServerSettings settings() {
    if (host != null && passwords == null) {
      throw new UsageException(
          "--host lets others reach the server; give --passwords FILE with lines 'user: password'");
    }
    if (passwords != null && !Files.isReadable(passwords)) {
      throw new UsageException("cannot read the password file " + passwords);
    }
    return new ServerSettings(port, host, passwords, Duration.ofSeconds(timeout), services());
  }

  private AllowedServices services() {
    if (!services.isEmpty() && !contact.isGiven()) {
      console()
          .err()
          .println("public endpoints may turn this program away unless you give --contact WHO");
    }
    try {
      return AllowedServices.of(services, contact.userAgent());
    } catch (IllegalArgumentException e) {
      throw new UsageException("--allow-service: " + e.getMessage());
    }
  }

  private GraphServer start(KnowledgeStore opened, ServerSettings settings) {
    try {
      return GraphServer.start(opened, settings);
    } catch (FusekiException e) {
      throw new StoreException(
          "cannot listen at port " + port + " (" + e.getMessage() + "); give another --port", e);
    }
  }
}
