package org.chancery.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.chancery.cli.CommandRun;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.KnowledgeStore;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A server over a store that is built from the sample articles once per run; tests take it as a
 * parameter.
 */
final class SampleSite implements AutoCloseable {
  private final Path folder;
  private final KnowledgeStore store;
  private final GraphServer server;

  private SampleSite() {
    try {
      folder = Files.createTempDirectory("chancery-site");
      Path kg = folder.resolve("kg");
      CommandRun run = CommandRun.of("build", "--input", "data/articles", "--store", kg.toString());
      assertEquals(0, run.code(), run.err());
      store = KnowledgeStore.open(kg);
      server = GraphServer.start(store, ServerSettings.local(0));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot build the sample", e);
    }
  }

  /** Returns scheme, host and port. */
  String origin() {
    return "http://localhost:" + server.port();
  }

  /** Returns the store behind the server. */
  KnowledgeStore store() {
    return store;
  }

  @Override
  public void close() throws IOException {
    server.close();
    store.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Gives tests the one site of this run, and stops it after the last of them. */
  static final class Provider implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(SampleSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SampleSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Browser.assumeInstalled();
      return context
          .getRoot()
          .getStore(HERE)
          .getOrComputeIfAbsent(SampleSite.class, key -> new SampleSite(), SampleSite.class);
    }
  }
}
