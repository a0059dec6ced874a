package org.chancery.wikidata.http;

import org.jspecify.annotations.Nullable;

/**
 * How this program says who it is. Wikimedia and others refuse, or serve last, programs that do not
 * name themselves and a way to reach whoever runs them.
 */
public final class UserAgent {
  private static final String HOME = "https://w3id.org/chancery/";

  private UserAgent() {}

  /**
   * Returns the value of the header: name, version, address of the project, contact.
   *
   * @param version version of this program
   * @param contact address of whoever runs it, or null
   */
  public static String of(String version, @Nullable String contact) {
    String reach = contact == null ? "" : contact.replaceAll("[^\\x20-\\x7e]|[()]", " ").strip();
    String who = reach.isEmpty() ? HOME : HOME + "; " + reach;
    return "Chancery/" + version + " (" + who + ") Java/" + Runtime.version().feature();
  }
}
