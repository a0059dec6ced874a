package org.chancery.server.explore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.view.TieKind;

/** A request with its parameters, which are data and nothing else. */
final class Inquiry {
  private static final int MAX_CHARS = 4000;
  private static final int MAX_IRIS = 10_000;

  private final HttpServletRequest request;
  private final String rest;
  private final String base;

  /**
   * Reads a request.
   *
   * @param rest what follows the answer's name in the path, without the slash
   * @param base namespace of the store's resources
   */
  Inquiry(HttpServletRequest request, String rest, String base) {
    this.request = request;
    this.rest = rest;
    this.base = base;
  }

  /** Returns what follows the answer's name in the path; empty when nothing does. */
  String rest() {
    return rest;
  }

  /** Returns the value; nothing when it is missing or blank. */
  Optional<String> text(String name) {
    String value = request.getParameter(name);
    if (value != null && value.length() > MAX_CHARS) {
      throw bad("\"" + name + "\" is too long");
    }
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Whether there is such a parameter. */
  boolean has(String name) {
    return request.getParameter(name) != null;
  }

  /** Returns the value, which must be there. */
  String required(String name, String hint) {
    return text(name).orElseThrow(() -> bad("\"" + name + "\" is missing: " + hint));
  }

  /** Returns the IRI of a resource; its local name does, too. */
  String iri(String name) {
    return absolute(required(name, "the IRI of something in this graph"));
  }

  /** Returns the IRIs in all values of the name; a value may hold several, with spaces between. */
  List<String> iris(String name) {
    String[] values = request.getParameterValues(name);
    if (values == null || values.length == 0) {
      throw bad("\"" + name + "\" is missing: one IRI or more, each as a parameter of its own");
    }
    List<String> iris =
        Arrays.stream(values)
            .flatMap(value -> Arrays.stream(value.strip().split("\\s+")))
            .map(this::absolute)
            .distinct()
            .toList();
    if (iris.size() > MAX_IRIS) {
      throw bad("\"" + name + "\" may name " + MAX_IRIS + " things, not more");
    }
    return iris;
  }

  private String absolute(String name) {
    return name.startsWith("http://") || name.startsWith("https://") ? name : base + name;
  }

  /** Returns the number of things wanted. */
  int limit(int otherwise, int most) {
    String text = text("limit").orElse(String.valueOf(otherwise));
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw bad("\"limit\" is a whole number from 1 to " + most);
    }
    return Math.min(most, Integer.parseInt(text));
  }

  /** Returns the ways of being tied that count; all when nothing is said. */
  Set<TieKind> kinds() {
    Set<TieKind> kinds = EnumSet.noneOf(TieKind.class);
    for (String name : text("kinds").orElse("met,sanctioned,spoke_about").split(",")) {
      kinds.add(
          Arrays.stream(TieKind.values())
              .filter(kind -> kind.name().equals(name.strip()))
              .findFirst()
              .orElseThrow(
                  () -> bad("\"kinds\" are some of met, sanctioned, spoke_about, with commas")));
    }
    return kinds;
  }

  /** Returns all parameters, each with its first value. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    request.getParameterMap().keySet().stream()
        .sorted()
        .forEach(name -> text(name).ifPresent(value -> all.put(name, value)));
    return all;
  }

  static RefusedException bad(String message) {
    return new RefusedException(HttpServletResponse.SC_BAD_REQUEST, message);
  }

  static RefusedException unknown(String message) {
    return new RefusedException(HttpServletResponse.SC_NOT_FOUND, message);
  }
}
