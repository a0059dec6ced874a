package org.chancery.export.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program that reads graph files. Where it is not installed, tests are skipped; but when the
 * environment variable {@code CHANCERY_READERS} is {@code required}, as in continuous integration,
 * they fail.
 *
 * @param command the command, without its arguments
 */
record Tool(List<String> command) {
  private static final Path SCRIPTS = Path.of("src/test/resources/readers");

  /** Where {@code .ci/run} installs the packages of {@code package.json}. */
  private static final Path MODULES = Path.of("target/readers/node_modules").toAbsolutePath();

  /** Returns Graphviz. */
  static Tool graphviz() {
    return found(List.of(List.of("dot", "-V")), "graphviz");
  }

  /** Returns the script that reads with networkx and igraph. */
  static Tool python() {
    String test = "import igraph, networkx";
    List<List<String>> candidates =
        List.of(List.of("python3", "-c", test), List.of("/usr/bin/python3", "-c", test));
    Tool python = found(candidates, "python3-networkx and python3-igraph");
    return python.with(SCRIPTS.resolve("networkx_igraph.py").toString());
  }

  /** Returns the script that reads with graphology and Cytoscape.js. */
  static Tool node() {
    String test = "require('graphology-gexf'); require('graphology-graphml'); require('cytoscape')";
    String name = "nodejs, and npm ci of " + SCRIPTS + " in target/readers (see .ci/run)";
    Tool node = found(List.of(List.of("node", "-e", test)), name);
    return node.with(SCRIPTS.resolve("graphology_cytoscape.cjs").toString());
  }

  /** Returns the program of the first candidate that runs without failing. */
  private static Tool found(List<List<String>> candidates, String packages) {
    for (List<String> candidate : candidates) {
      Tool tool = new Tool(candidate.subList(0, 1));
      if (tool.works(candidate.subList(1, candidate.size()))) {
        return tool;
      }
    }
    String missing = "not installed: " + packages;
    return "required".equals(System.getenv("CHANCERY_READERS")) ? fail(missing) : abort(missing);
  }

  private boolean works(List<String> arguments) {
    try {
      return start(arguments, Redirect.DISCARD).waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Tool with(String argument) {
    List<String> longer = new ArrayList<>(command);
    longer.add(argument);
    return new Tool(longer);
  }

  private Process start(List<String> arguments, Redirect out) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(out);
    builder.environment().put("NODE_PATH", MODULES.toString());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    return builder.start();
  }

  /** Runs the tool and returns what it prints, complaints and all. */
  String run(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile("reader", ".txt");
    int code = start(List.of(arguments), Redirect.to(out.toFile())).waitFor();
    String text = Files.readString(out, StandardCharsets.UTF_8);
    Files.delete(out);
    assertEquals(0, code, text);
    return text;
  }

  /** Runs a script and returns the graph that it has read. */
  ReadGraph graph(String reader, Path file) throws IOException, InterruptedException {
    JsonObject json = JsonParser.parseString(run(reader, file.toString())).getAsJsonObject();
    return new ReadGraph(elements(json, "nodes"), elements(json, "edges"));
  }

  private static Map<String, Map<String, String>> elements(JsonObject json, String name) {
    Map<String, Map<String, String>> elements = new TreeMap<>();
    for (Map.Entry<String, JsonElement> element : json.getAsJsonObject(name).entrySet()) {
      Map<String, Object> values = new TreeMap<>();
      for (var value : element.getValue().getAsJsonObject().entrySet()) {
        JsonElement content = value.getValue();
        boolean number = content instanceof JsonPrimitive primitive && primitive.isNumber();
        boolean single = content.isJsonPrimitive();
        values.put(
            value.getKey(),
            number ? content.getAsDouble() : single ? content.getAsString() : content);
      }
      elements.put(element.getKey(), ReadGraph.texts(values));
    }
    return elements;
  }
}
