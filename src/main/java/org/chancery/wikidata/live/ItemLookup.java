package org.chancery.wikidata.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chancery.wikidata.http.RefusedException;

/** Where items are looked up by name, and described; what does not answer refuses. */
public interface ItemLookup {
  /** Returns where the answers come from, for the record. */
  String address();

  /** Returns the items that can have the name, at most 50. */
  List<String> search(String name) throws RefusedException;

  /**
   * Returns what is known of items.
   *
   * @param ids items asked for, however many
   * @return by the id that was asked for: an item of another id has taken its place; what is not
   *     there has been deleted
   */
  Map<String, ItemProfile> items(Collection<String> ids) throws RefusedException;

  /** Returns the names of items. */
  Map<String, String> labels(Collection<String> ids) throws RefusedException;
}
