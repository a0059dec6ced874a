package org.chancery.extract.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.claim.MeetingClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Adds to the traits of a telling what only the whole article shows. */
final class ClaimTraits {
  /** Sentences of an article that are its news. */
  private static final int OPENING = 3;

  private static final int BODY = 12;
  private static final int FEW = 3;
  private static final int MANY = 8;

  private final List<Telling> all;
  private final @Nullable LocalDate published;

  /**
   * Makes the reader of one article's traits.
   *
   * @param all the meetings it tells of
   * @param published its date, or null
   */
  ClaimTraits(List<Telling> all, @Nullable LocalDate published) {
    this.all = all;
    this.published = published;
  }

  /** Returns the traits of the telling, and those that it has in its article. */
  Traits of(Telling telling) {
    MeetingClaim claim = telling.claim();
    Set<String> traits = new TreeSet<>();
    traits.add("rule=" + rule(claim));
    traits.add("type=" + claim.meetingType().localName());
    traits.add("status=" + claim.status().localName());
    traits.add("rule.status=" + rule(claim) + "." + claim.status().localName());
    traits.add("time=" + time(claim));
    traits.add("status.time=" + claim.status().localName() + "." + time(claim));
    flags(telling, traits);
    place(claim, traits);
    parties(claim, traits);
    traits.add("position=" + position(telling.sentence()));
    traits.add("claims=" + (all.size() <= 1 ? "one" : all.size() <= MANY ? "some" : "many"));
    boolean twin =
        all.stream()
            .anyMatch(other -> !other.equals(telling) && Match.sameParties(other.claim(), claim));
    flag("twin", twin, traits);
    return telling.traits().with(traits);
  }

  static String rule(MeetingClaim claim) {
    return claim.extractor().substring(claim.extractor().indexOf('/') + 1);
  }

  private static void flags(Telling telling, Set<String> traits) {
    flag("journey", telling.journey(), traits);
    flag("definite", telling.definite(), traits);
    flag("standing", telling.standing(), traits);
    flag("fresh", telling.fresh(), traits);
    flag("aside", telling.aside(), traits);
    flag("round", telling.round() != null, traits);
  }

  private static void flag(String name, boolean holds, Set<String> traits) {
    if (holds) {
      traits.add(name);
    }
  }

  private String time(MeetingClaim claim) {
    PartialDate start = claim.start();
    if (start == null || published == null) {
      return start == null ? "none" : "undated";
    }
    String precision = start instanceof PartialDate.Day ? "day" : "span";
    PartialDate end = claim.end() == null ? start : claim.end();
    if (start.first().isAfter(published)) {
      return "after." + precision;
    }
    if (end.last().isBefore(published)) {
      long days = ChronoUnit.DAYS.between(end.last(), published);
      return (days <= FEW ? "lately." : days <= 60 ? "before." : "long-ago.") + precision;
    }
    return "now." + precision;
  }

  private static void place(MeetingClaim claim, Set<String> traits) {
    Entity place = claim.place();
    traits.add("place=" + (place == null ? "none" : PartyTraits.kind(place)));
    if (place != null) {
      Entity state = place instanceof State ? place : place.country();
      boolean home =
          claim.participants().stream()
              .anyMatch(
                  party -> party.equals(state) || (state != null && state.equals(party.country())));
      traits.add(home ? "place.home" : "place.third");
    }
  }

  private static void parties(MeetingClaim claim, Set<String> traits) {
    List<Entity> parties = claim.participants();
    TreeMap<String, Integer> kinds = new TreeMap<>();
    parties.forEach(party -> kinds.merge(PartyTraits.kind(party), 1, Integer::sum));
    StringBuilder mix = new StringBuilder();
    kinds.forEach((kind, count) -> mix.append(kind).append(Math.min(count, FEW)).append(' '));
    traits.add("parties=" + mix.toString().strip());
    traits.add("parties.count=" + Math.min(parties.size(), 5));
    boolean stateless =
        parties.stream().anyMatch(party -> party instanceof Person && party.country() == null);
    flag("parties.stateless", stateless, traits);
    long countries =
        parties.stream()
            .map(party -> party instanceof State ? party : party.country())
            .distinct()
            .count();
    flag("parties.compatriots", countries < parties.size(), traits);
  }

  private static String position(int sentence) {
    return sentence <= OPENING ? "opening" : sentence <= BODY ? "body" : "end";
  }
}
