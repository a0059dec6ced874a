package org.chancery.export.graph;

import java.util.Arrays;
import java.util.Optional;

/** The versions of GEXF that can be written. */
public enum GexfVersion {
  /** For programs that do not know the next, networkx before 3.6 among them. */
  V1_2("1.2", "http://www.gexf.net/1.2draft"),
  /** Has kinds of edges and says that times are intervals. */
  V1_3("1.3", "http://gexf.net/1.3");

  private final String number;
  private final String namespace;

  GexfVersion(String number, String namespace) {
    this.number = number;
    this.namespace = namespace;
  }

  /** Returns the version with the number, as in {@code 1.3}; nothing when there is none. */
  public static Optional<GexfVersion> of(String number) {
    return Arrays.stream(values()).filter(version -> version.number.equals(number)).findFirst();
  }

  String number() {
    return number;
  }

  String namespace() {
    return namespace;
  }
}
