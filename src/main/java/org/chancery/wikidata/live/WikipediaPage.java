package org.chancery.wikidata.live;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The addresses of pages in English Wikipedia. */
final class WikipediaPage {
  private static final String PAGES = "https://en.wikipedia.org/wiki/";

  /** What Wikipedia itself leaves as it is. */
  private static final Pattern PLAIN = Pattern.compile("%(3B|40|24|21|28|29|2C|2F|7E|3A)");

  private WikipediaPage() {}

  /** Returns the address of the page that has the title, spelt as Wikidata's RDF spells it. */
  static String of(String title) {
    String encoded = URLEncoder.encode(title.replace(' ', '_'), StandardCharsets.UTF_8);
    return PAGES
        + PLAIN
            .matcher(encoded)
            .replaceAll(
                code -> {
                  String plain = Character.toString(Integer.parseInt(code.group(1), 16));
                  return plain.equals("$") ? "\\$" : plain;
                });
  }
}
