package org.chancery.claim;

import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;

/** Takes the properties of one claim; property names are local names of the ontology. */
public interface ClaimSink {
  /** Takes a value that is an entity. */
  void entity(String property, Entity value);

  /** Takes a value of a controlled vocabulary. */
  void term(String property, Term value);

  /** Takes words. */
  void text(String property, String value);

  /** Takes a date, whose precision becomes the datatype. */
  void date(String property, PartialDate value);
}
