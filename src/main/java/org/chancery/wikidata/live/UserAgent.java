package org.chancery.wikidata.live;

import org.jspecify.annotations.Nullable;

/**
 * How this program says who it is. Wikimedia refuses clients that do not name themselves and a way
 * to reach whoever runs them.
 */
public final class UserAgent {
  private static final String HOME = "https://w3id.org/chancery/";

  private UserAgent() {}

  /**
   * Returns the value of the header.
   *
   * @param version version of this program
   * @param contact address of whoever runs it, or null
   */
  public static String of(String version, @Nullable String contact) {
    String who =
        contact == null ? HOME : HOME + "; " + contact.replaceAll("[^\\x20-\\x7e]|[()]", "");
    return "Chancery/" + version + " (" + who + ") Java/" + Runtime.version().feature();
  }
}
