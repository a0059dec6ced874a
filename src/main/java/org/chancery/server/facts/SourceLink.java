package org.chancery.server.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that open an article at the words that are meant: with a text fragment, which browsers
 * scroll to and highlight.
 */
public final class SourceLink {
  private static final String DIRECTIVE = ":~:text=";

  /** Longer words are given by their beginning and end; a browser looks for what lies between. */
  private static final int WHOLE_WORDS = 8;

  private static final int EDGE_WORDS = 4;

  private SourceLink() {}

  /**
   * Returns the address with the words.
   *
   * @param url address of the article, with or without a fragment of its own
   * @param evidence the exact words
   */
  public static String to(String url, String evidence) {
    List<String> words =
        Arrays.stream(evidence.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return url;
    }
    int last = words.size();
    boolean whole = last <= WHOLE_WORDS && evidence.strip().indexOf('\n') < 0;
    int edge = Math.max(1, Math.min(EDGE_WORDS, last / 2));
    String text =
        whole || last == 1
            ? encoded(words)
            : encoded(words.subList(0, edge)) + "," + encoded(words.subList(last - edge, last));
    return url + (url.indexOf('#') < 0 ? "#" : "") + DIRECTIVE + text;
  }

  /** A comma, an ampersand or a hyphen would part the directive, so all but letters is encoded. */
  private static String encoded(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (byte octet : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain = c < 128 && Character.isLetterOrDigit(c);
      if (plain) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
