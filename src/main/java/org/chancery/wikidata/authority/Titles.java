package org.chancery.wikidata.authority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of offices without the state that they belong to, as the table of offices has them. */
final class Titles {
  private final List<String> state;

  /**
   * Makes it for the offices of a state.
   *
   * @param state row of the state or body; null for an office without one
   */
  Titles(@Nullable TableRow state) {
    Set<String> names = new LinkedHashSet<>();
    if (state != null) {
      names.add(state.get("label"));
      names.addAll(state.list("aliases"));
    }
    this.state = List.copyOf(names);
  }

  /** Returns "President" for "President of France" and "President of the French Republic". */
  String without(String name) {
    for (String of : state) {
      for (String article : List.of(" of ", " of the ", " for ")) {
        if (name.toLowerCase(Locale.ROOT).endsWith((article + of).toLowerCase(Locale.ROOT))) {
          return name.substring(0, name.length() - article.length() - of.length());
        }
      }
    }
    return name;
  }

  /** Returns the titles in these names; those that still tell the state are left out. */
  Set<String> of(String label, List<String> aliases) {
    Set<String> titles = new LinkedHashSet<>();
    titles.add(without(label));
    aliases.stream().filter(Names::isName).map(this::without).forEach(titles::add);
    titles.remove(label);
    titles.removeIf(title -> state.stream().anyMatch(title::contains));
    return titles;
  }
}
