package org.chancery.wikidata.live;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;
import org.chancery.rdf.StandingLink.Candidate;
import org.chancery.wikidata.Unlinked;
import org.jspecify.annotations.Nullable;

/**
 * Says how well items fit somebody or something that articles speak of, from 0 to 1. A name alone
 * never makes an item sure: its country, an office at the articles' dates or the words for what a
 * person does have to agree.
 */
final class Ranking {
  private static final double NAME = 0.5;
  private static final double COUNTRY = 0.2;
  private static final double OTHER_COUNTRY = -0.3;
  private static final double NAMED_OFFICE = 0.4;
  private static final double OFFICE_AT_DATE = 0.2;
  private static final double OFFICE_EVER = 0.1;
  private static final double A_WORD = 0.15;
  private static final double WORDS = 0.3;

  /** No two things of this name, and no person: there are more people than items. */
  private static final double ONLY_ONE = 0.15;

  private static final double KNOWN = 0.1;

  /** How much better the best must be than the next, or neither is sure. */
  private static final double MARGIN = 0.15;

  /** From here on more of it makes an item surer and never certain. */
  private static final double SURE = 0.8;

  private static final double PERCENT = 100;
  private static final int WELL_KNOWN = 50;
  private static final int SHORTEST_WORD = 5;

  /** The news speaks of nobody younger, but for accidents. */
  private static final int YOUNGEST = 16;

  /** The dead are in the news, but hardly as who did or said something. */
  private static final int YEARS_AFTER_DEATH = 1;

  private static final String HUMAN = "Q5";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Set<String>> notMeant;
  private final Set<String> emptyWords = new HashSet<>();

  Ranking() {
    DataTable.read("data/wikidata/empty-words.tsv")
        .rows()
        .forEach(row -> emptyWords.add(row.get("word")));
    this.notMeant = new HashMap<>();
    DataTable.read("data/wikidata/not-meant.tsv")
        .rows()
        .forEach(row -> notMeant.put(row.get("class"), Set.copyOf(row.list("kinds"))));
  }

  /**
   * Items that can be meant.
   *
   * @param candidates the likeliest first
   * @param clear whether the first stands out from the next
   */
  record Ranked(List<Candidate> candidates, boolean clear) {}

  /** An item with what speaks for it, which may come to more than 1. */
  private record Weighed(ItemProfile item, double weight) {
    private Candidate candidate() {
      double score =
          weight <= SURE ? Math.max(0, weight) : 1 - (1 - SURE) * Math.exp(SURE - weight);
      double rounded = Math.round(score * PERCENT) / PERCENT;
      return new Candidate(item.id(), item.label(), item.description(), rounded);
    }
  }

  /**
   * Ranks items.
   *
   * @param labels names of offices and occupations, by item
   */
  Ranked rank(Unlinked one, Collection<ItemProfile> items, Map<String, String> labels) {
    List<ItemProfile> possible = items.stream().filter(item -> isPossible(one, item)).toList();
    boolean only = possible.size() == 1 && one.kind() != Unlinked.Kind.PERSON;
    List<Weighed> weighed = new ArrayList<>();
    for (ItemProfile item : possible) {
      double weight = NAME + (only ? ONLY_ONE : 0) + country(one, item) + known(item);
      if (one.kind() == Unlinked.Kind.PERSON) {
        weight += office(one, item) + words(one, item, labels);
      }
      weighed.add(new Weighed(item, weight));
    }
    weighed.sort(
        Comparator.comparing((Weighed w) -> -w.weight()).thenComparing(w -> w.item().id()));
    boolean clear =
        !weighed.isEmpty()
            && (weighed.size() == 1 || weighed.get(0).weight() - weighed.get(1).weight() >= MARGIN);
    return new Ranked(weighed.stream().map(Weighed::candidate).toList(), clear);
  }

  /** Whether the item has the name, and is of a kind and time that can be meant. */
  private boolean isPossible(Unlinked one, ItemProfile item) {
    String name = folded(one.name());
    String kind = one.kind().name().toLowerCase(Locale.ROOT);
    boolean otherKind =
        item.types().stream()
            .map(type -> notMeant.getOrDefault(type, Set.of()))
            .anyMatch(kinds -> kinds.contains("any") || kinds.contains(kind));
    return !otherKind
        && item.names().stream().anyMatch(other -> folded(other).equals(name))
        && (one.kind() != Unlinked.Kind.PERSON || isLivingHuman(one, item));
  }

  private static boolean isLivingHuman(Unlinked one, ItemProfile item) {
    LocalDate first = one.first();
    LocalDate last = one.last();
    boolean unborn =
        last != null
            && item.born() != null
            && item.born().first().plusYears(YOUNGEST).isAfter(last);
    boolean dead =
        first != null
            && item.died() != null
            && item.died().last().plusYears(YEARS_AFTER_DEATH).isBefore(first);
    return item.types().contains(HUMAN) && !unborn && !dead;
  }

  private static double country(Unlinked one, ItemProfile item) {
    if (one.countryItem() == null || item.countries().isEmpty()) {
      return 0;
    }
    return item.countries().contains(one.countryItem()) ? COUNTRY : OTHER_COUNTRY;
  }

  private static double known(ItemProfile item) {
    return KNOWN * Math.min(WELL_KNOWN, item.sitelinks()) / WELL_KNOWN;
  }

  private static double office(Unlinked one, ItemProfile item) {
    LocalDate day = one.last();
    if (item.terms().isEmpty()) {
      return 0;
    }
    boolean named = item.terms().stream().anyMatch(t -> one.offices().contains(t.office()));
    if (day == null) {
      return named ? NAMED_OFFICE : OFFICE_EVER;
    }
    boolean atDate = item.terms().stream().anyMatch(t -> t.heldOn(day));
    boolean namedAtDate =
        item.terms().stream().anyMatch(t -> t.heldOn(day) && one.offices().contains(t.office()));
    if (namedAtDate) {
      return NAMED_OFFICE;
    }
    return atDate ? OFFICE_AT_DATE : OFFICE_EVER;
  }

  private double words(Unlinked one, ItemProfile item, Map<String, String> labels) {
    Set<String> said = new HashSet<>();
    one.roles().forEach(role -> said.addAll(telling(role, one.country())));
    Set<String> own = new HashSet<>(telling(item.description(), one.country()));
    for (String calling : item.callings(one.last())) {
      own.addAll(telling(labels.getOrDefault(calling, ""), one.country()));
    }
    said.retainAll(own);
    return said.isEmpty() ? 0 : said.size() == 1 ? A_WORD : WORDS;
  }

  /** Returns the words that tell something; the country has been counted already. */
  private Set<String> telling(String text, @Nullable String country) {
    Set<String> words = new HashSet<>();
    String own = country == null ? "" : folded(country);
    for (String word : folded(text).split(" ", -1)) {
      if (word.length() >= SHORTEST_WORD && !emptyWords.contains(word) && !own.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static String folded(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return BREAKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
