package org.chancery.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The project's questions: the files of {@code queries/}, which come with the program. Each begins
 * with header lines {@code #+ key: value}; a query is named by its file without the ending.
 */
public final class NamedQueries {
  private static final String FOLDER = "queries";
  private static final String ENDING = ".rq";
  private static final String HEADER = "#+ ";
  private static final Pattern NAME = Pattern.compile("(checks/)?[a-z0-9-]+");
  private static final Pattern LIST = Pattern.compile("\\s*,\\s*");

  private NamedQueries() {}

  /**
   * A question with its name.
   *
   * @param name file name without its ending
   * @param summary one line for a list of queries; of a check, the problem that it finds
   * @param question the question that it answers; empty for a check
   * @param tags key words
   * @param parameters what can be given with {@code --set}: name to what may be given
   * @param text the query itself, with its header
   */
  public record NamedQuery(
      String name,
      String summary,
      String question,
      List<String> tags,
      Map<String, String> parameters,
      String text) {

    /** Reads the header of a query. */
    public static NamedQuery of(String name, String text) {
      Map<String, String> header = new LinkedHashMap<>();
      Map<String, String> parameters = new LinkedHashMap<>();
      for (String line : text.lines().filter(each -> each.startsWith(HEADER)).toList()) {
        String entry = line.substring(HEADER.length());
        int colon = entry.indexOf(':');
        String key = colon < 0 ? entry : entry.substring(0, colon);
        String value = colon < 0 ? "" : entry.substring(colon + 1).strip();
        if (key.equals("parameter")) {
          int sign = value.indexOf('=');
          parameters.put(value.substring(0, sign).strip(), value.substring(sign + 1).strip());
        } else {
          header.put(key, value);
        }
      }
      return new NamedQuery(
          name,
          header.getOrDefault("summary", header.getOrDefault("problem", "")),
          header.getOrDefault("question", ""),
          tags(header.getOrDefault("tags", "")),
          parameters,
          text);
    }

    private static List<String> tags(String list) {
      String inner = list.replaceAll("^\\[|\\]$", "");
      return inner.isEmpty() ? List.of() : LIST.splitAsStream(inner).toList();
    }
  }

  /** Returns the query of that name; a check is named {@code checks/NAME}. */
  public static Optional<NamedQuery> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String path = FOLDER + "/" + name + ENDING;
    try (InputStream in = NamedQueries.class.getClassLoader().getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(NamedQuery.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Returns the questions, in the order of their names. */
  public static List<NamedQuery> questions() {
    return in("");
  }

  /** Returns the checks, which find what should not be in a store, in the order of their names. */
  public static List<NamedQuery> checks() {
    return in("checks/");
  }

  private static List<NamedQuery> in(String folder) {
    List<NamedQuery> found = new ArrayList<>();
    for (String file : files(FOLDER + "/" + folder)) {
      find(folder + file.substring(0, file.length() - ENDING.length())).ifPresent(found::add);
    }
    return found;
  }

  /** A folder of that name may stand in several places of the class path. */
  private static SortedSet<String> files(String folder) {
    SortedSet<String> names = new TreeSet<>();
    try {
      for (URL url : Collections.list(NamedQueries.class.getClassLoader().getResources(folder))) {
        names.addAll(files(url.toURI(), folder));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot list " + folder + " on the class path", e);
    }
    return names;
  }

  private static List<String> files(URI uri, String folder) throws IOException {
    if (!uri.getScheme().equals("jar")) {
      return list(Path.of(uri));
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return list(jar.getPath(folder));
    }
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .toList();
    }
  }
}
