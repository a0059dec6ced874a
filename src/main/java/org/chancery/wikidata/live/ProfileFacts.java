package org.chancery.wikidata.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Gathers what the rows of an answer say of one item, in whatever order they come. */
final class ProfileFacts {
  private static final int DAY = 11;

  private final SortedMap<String, SortedSet<String>> facts = new TreeMap<>();
  private final List<ItemProfile.Term> terms = new ArrayList<>();

  void add(String fact, String value, String start, String end) {
    if (fact.equals("term")) {
      terms.add(new ItemProfile.Term(value, date(start), date(end)));
    } else {
      facts.computeIfAbsent(fact, f -> new TreeSet<>()).add(value);
    }
  }

  /** Returns the item that this one has been merged into, if it has. */
  Optional<String> redirect() {
    return all("redirect").stream().findFirst();
  }

  ItemProfile item(String id) {
    SortedSet<String> names = new TreeSet<>(all("label"));
    names.addAll(all("alias"));
    terms.sort(Comparator.comparing(ItemProfile.Term::toString));
    String page = first("wikipedia", "");
    return new ItemProfile(
        id,
        first("label", id),
        names,
        first("description", ""),
        all("type"),
        terms,
        all("occupation"),
        all("country"),
        date(first("born", "")),
        date(first("died", "")),
        page.isEmpty() ? null : page,
        Integer.parseInt(first("sitelinks", "0")));
  }

  private SortedSet<String> all(String fact) {
    return facts.getOrDefault(fact, new TreeSet<>());
  }

  private String first(String fact, String otherwise) {
    return all(fact).stream().findFirst().orElse(otherwise);
  }

  /** Truthy dates are written as days, however vague they are. */
  private static @Nullable PartialDate date(String time) {
    return time.isEmpty() ? null : ProfileJson.date(time, DAY);
  }
}
