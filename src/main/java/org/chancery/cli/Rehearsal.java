package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.GraphServer;
import org.chancery.server.ServerSettings;
import org.chancery.store.KnowledgeStore;

/**
 * Runs everyday's commands once on articles that are read into a store of their own. The launcher
 * has the JVM write down which classes it loaded for that (class data sharing), so that it need not
 * work them out again each time that somebody asks a short question.
 */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs the commands in silence; the exit code is that of the first one that went wrong.
   *
   * @param args articles to read: files and folders
   */
  public static void main(String[] args) throws IOException {
    int code;
    try (TemporaryFolder folder = new TemporaryFolder()) {
      code = run(List.of(args), folder.path());
    }
    System.exit(code);
  }

  /** Returns the exit code of the first command that went wrong, or {@link ExitCode#FINE}. */
  private static int run(List<String> articles, Path folder) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    String store = folder.resolve("kg").toString();
    String graph = folder.resolve("kg.gexf").toString();
    String tables = folder.resolve("tables").toString();
    List<String> build = new ArrayList<>(List.of("build", "--store", store, "--input"));
    build.addAll(articles);
    for (List<String> command :
        List.of(
            build,
            List.of("query", "--store", store, "who-met-whom"),
            List.of("query", "--store", store, "--format", "json", "who-said-what"),
            List.of("info", "--store", store),
            List.of("export", "--store", store, "--format", "gexf", "-o", graph),
            List.of("export", "--store", store, "--format", "csv", "-o", tables),
            List.of("export", "--store", store, "--format", "trig"))) {
      int code = Main.run(new Console(nowhere, nowhere, false), command.toArray(String[]::new));
      if (code != ExitCode.FINE) {
        return code;
      }
    }
    serve(folder.resolve("kg"));
    return ExitCode.FINE;
  }

  /** Opens the explorer once, as a browser would. */
  private static void serve(Path folder) throws IOException {
    try (KnowledgeStore store = KnowledgeStore.open(folder);
        GraphServer server = GraphServer.start(store, ServerSettings.local(0))) {
      server.awaitExplorer();
      for (String path : List.of("", "assets/explorer/explorer.js", "explore/summary")) {
        URI address = URI.create("http://localhost:" + server.port() + "/" + path);
        try (InputStream answer = address.toURL().openStream()) {
          answer.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }
}
