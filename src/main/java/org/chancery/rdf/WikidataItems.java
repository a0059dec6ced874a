package org.chancery.rdf;

import java.util.regex.Pattern;

/** The names of Wikidata's items. */
public final class WikidataItems {
  /** What the IRIs of items begin with. */
  public static final String NAMESPACE = "http://www.wikidata.org/entity/";

  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  private WikidataItems() {}

  /** Whether the text is the name of an item, as in {@code Q15031}. */
  public static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /** Returns the name of the item that has the IRI; other text stays as it is. */
  public static String local(String iri) {
    return iri.startsWith(NAMESPACE) ? iri.substring(NAMESPACE.length()) : iri;
  }

  /** Returns the IRI of an item. */
  public static String iri(String item) {
    return NAMESPACE + item;
  }
}
