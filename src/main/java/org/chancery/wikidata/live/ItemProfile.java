package org.chancery.wikidata.live;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What Wikidata says of an item, as far as it helps to tell who or what it is.
 *
 * @param id the item, as in {@code Q15031}
 * @param label its name in English, or in the language that stands for all; the id when it has none
 * @param names label and other names
 * @param description what it is, in a few words; may be empty
 * @param types classes that it is an instance of
 * @param terms offices held
 * @param occupations what the person does
 * @param countries states whose citizen the person is, or that the thing lies in
 * @param born day, month or year of birth, or null
 * @param died day, month or year of death, or null
 * @param wikipedia address of the page on it in English Wikipedia, or null
 * @param sitelinks how many Wikipedias and sister projects tell of it
 */
public record ItemProfile(
    String id,
    String label,
    Set<String> names,
    String description,
    Set<String> types,
    List<Term> terms,
    Set<String> occupations,
    Set<String> countries,
    @Nullable PartialDate born,
    @Nullable PartialDate died,
    @Nullable String wikipedia,
    int sitelinks) {
  public ItemProfile {
    names = Set.copyOf(names);
    types = Set.copyOf(types);
    terms = List.copyOf(terms);
    occupations = Set.copyOf(occupations);
    countries = Set.copyOf(countries);
  }

  /**
   * The time that an office was held.
   *
   * @param office item of the office
   * @param start first day, month or year, or null when unknown
   * @param end last day, month or year, or null when it goes on or is unknown
   */
  public record Term(String office, @Nullable PartialDate start, @Nullable PartialDate end) {
    /** Whether the office was held on the day; a term without a start is no proof. */
    public boolean heldOn(LocalDate day) {
      return start != null
          && !start.first().isAfter(day)
          && (end == null || !end.last().isBefore(day));
    }
  }

  /**
   * Returns the items whose names tell what the person does.
   *
   * @param day when; null for ever
   */
  public Set<String> callings(@Nullable LocalDate day) {
    Set<String> callings = new LinkedHashSet<>();
    terms.stream()
        .filter(term -> day == null || term.heldOn(day))
        .forEach(term -> callings.add(term.office()));
    occupations.stream().sorted().forEach(callings::add);
    return callings;
  }
}
