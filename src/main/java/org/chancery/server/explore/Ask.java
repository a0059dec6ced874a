package org.chancery.server.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The path of a named question with its parameters set, which shows it as SPARQL. Made step by
 * step.
 */
final class Ask {
  private final String name;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private Ask(String name) {
    this.name = name;
  }

  /** Begins the path of the question of that name. */
  static Ask question(String name) {
    return new Ask(name);
  }

  /** Sets a parameter. */
  Ask with(String parameter, String value) {
    parameters.put(parameter, value);
    return this;
  }

  /** Returns the path, with its query string. */
  String path() {
    StringBuilder path = new StringBuilder(Explorer.PATH + "/ask/" + name + ".rq");
    String sign = "?";
    for (var parameter : parameters.entrySet()) {
      path.append(sign)
          .append(parameter.getKey())
          .append('=')
          .append(
              URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8).replace("+", "%20"));
      sign = "&";
    }
    return path.toString();
  }
}
