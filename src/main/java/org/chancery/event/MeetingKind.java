package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.PartialDate;

/**
 * Meetings. Those of two sides are looked for among all of these two, since papers come back to a
 * summit years later; those of one side or of many within the month.
 */
final class MeetingKind implements EventKind<Sighting> {
  private final EventCodes codes;
  private final Ordinals ordinals;
  private final Forums forums;

  MeetingKind(EventCodes codes, Ordinals ordinals, Forums forums) {
    this.codes = codes;
    this.ordinals = ordinals;
    this.forums = forums;
  }

  @Override
  public Set<String> keys(SourcedClaim source) {
    Set<String> sides = Sighting.sides(source, forums).names();
    return Set.of(
        switch (sides.size()) {
          case 1 -> "meeting/" + sides.iterator().next() + "/" + month(source);
          case 2 -> "meeting/" + String.join("/", sides);
          default -> "meeting/many/" + month(source);
        });
  }

  private static String month(SourcedClaim source) {
    PartialDate start = ((MeetingClaim) source.claim()).start();
    if (start != null) {
      String iso = start.iso();
      return iso.substring(0, Math.min(7, iso.length()));
    }
    LocalDate reported = source.source().date();
    return reported == null ? "undated" : reported.toString().substring(0, 7);
  }

  @Override
  public Sighting compared(SourcedClaim claim) {
    return Sighting.of(claim, ordinals, forums);
  }

  @Override
  public boolean linked(Sighting one, Sighting other) {
    return judge(one).of(one, other) >= MeetingAgreement.ENOUGH;
  }

  private static MeetingAgreement judge(Sighting one) {
    return new MeetingAgreement(one.sides().names().size() > 2);
  }

  @Override
  public List<List<SourcedClaim>> cluster(List<SourcedClaim> block) {
    List<Sighting> sightings = block.stream().map(this::compared).toList();
    return Clustering.of(sightings, judge(sightings.get(0))::of, MeetingAgreement.ENOUGH).stream()
        .map(group -> group.stream().map(Sighting::source).toList())
        .toList();
  }

  @Override
  public Event event(List<SourcedClaim> cluster) {
    Merge merge = new Merge(cluster);
    EventDraft draft = new EventDraft(merge);
    Set<Value> parties = parties(merge.of("participant").keySet());
    draft.all("participant", parties::contains);
    Optional<Value> type = draft.one("meetingType", Choices.MEETING_TYPE);
    Optional<Value> place = draft.one("place", Choices.PLACE);
    Optional<Value> start = draft.one("start", Choices.DATE);
    draft.one("end", start.flatMap(day -> end(merge, day)));
    MeetingLife life = new MeetingLife(cluster, merge.sources());
    Value status = new Value.OfTerm(life.outcome());
    draft.one("status", Optional.of(status));
    String kind = type.map(Value::key).orElse(MeetingType.MEETING.localName());
    codes
        .of("Meeting", kind, status.key(), Set.of(isThirdPlace(place, cluster) ? "third" : "home"))
        .ifPresent(found -> found.addTo(draft));
    Set<String> label = new LinkedHashSet<>();
    parties.forEach(party -> label.add(party.label()));
    label.addAll(List.of(Labels.of(place), Labels.of(start), Labels.of(status)));
    return draft.done(classes(kind), Labels.of(capitalized(kind), label), life.history());
  }

  private static List<String> classes(String kind) {
    List<String> classes = new ArrayList<>(List.of("Event", "Meeting"));
    if (!kind.equals(MeetingType.MEETING.localName())) {
      classes.add(capitalized(kind));
    }
    return classes;
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Leaves out the states that somebody represents, and second spellings of one person. */
  private static Set<Value> parties(Set<Value> all) {
    Set<Entity> represented = new LinkedHashSet<>();
    SortedMap<String, Value> persons = new TreeMap<>();
    for (Value value : all) {
      if (Choices.entity(value) instanceof Person person) {
        persons.merge(Sides.signature(person), value, MeetingKind::betterKnown);
        if (person.country() != null) {
          represented.add(person.country());
        }
      }
    }
    Set<Value> parties = new LinkedHashSet<>();
    for (Value value : all) {
      Entity entity = Choices.entity(value);
      boolean second = entity instanceof Person && !persons.containsValue(value);
      if (!second && !(entity instanceof State && represented.contains(entity))) {
        parties.add(value);
      }
    }
    return parties;
  }

  private static Value betterKnown(Value one, Value other) {
    boolean known = one.key().indexOf('~') < 0 || other.key().indexOf('~') >= 0;
    return known ? one : other;
  }

  /** Ends are taken from those who agree on the start. */
  private static Optional<Value> end(Merge merge, Value start) {
    PartialDate first = Choices.date(start);
    SortedMap<Value, List<SourcedClaim>> candidates = new TreeMap<>();
    for (Map.Entry<Value, List<SourcedClaim>> end : merge.of("end").entrySet()) {
      List<SourcedClaim> agreeing =
          end.getValue().stream()
              .filter(source -> first.equals(((MeetingClaim) source.claim()).start()))
              .toList();
      boolean after = !Choices.date(end.getKey()).last().isBefore(first.first());
      if (after && !agreeing.isEmpty()) {
        candidates.put(end.getKey(), agreeing);
      }
    }
    return Choices.DATE.among(candidates, merge.sources());
  }

  private boolean isThirdPlace(Optional<Value> place, List<SourcedClaim> cluster) {
    if (place.isEmpty()) {
      return false;
    }
    String side = Sides.side(Choices.entity(place.get()));
    return cluster.stream()
        .noneMatch(source -> Sighting.sides(source, forums).names().contains(side));
  }
}
