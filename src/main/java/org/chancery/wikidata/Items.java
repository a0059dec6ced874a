package org.chancery.wikidata;

import java.util.regex.Pattern;

/** The names of Wikidata's items. */
final class Items {
  private static final String NAMESPACE = "http://www.wikidata.org/entity/";
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  private Items() {}

  /** Whether the text is the name of an item, as in {@code Q15031}. */
  static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /** Returns the name of the item that has the IRI; other text stays as it is. */
  static String local(String iri) {
    return iri.startsWith(NAMESPACE) ? iri.substring(NAMESPACE.length()) : iri;
  }

  /** Returns the IRI of an item. */
  static String iri(String item) {
    return NAMESPACE + item;
  }
}
