package org.chancery.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.claim.Term;

/** The prefixes that the project's queries and exports are written with. */
public final class Prefixes {
  private Prefixes() {}

  /**
   * Returns prefix to namespace, in the order in which they are to be written.
   *
   * @param iris gives the namespace of the resources, {@code id:}
   */
  public static Map<String, String> of(Iris iris) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("dip", Term.NAMESPACE);
    prefixes.put("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
    prefixes.put("id", iris.base());
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("wd", WikidataItems.NAMESPACE);
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }
}
