package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Gathers the facts of one event out of the values that its claims give. */
final class EventDraft {
  private static final String SOURCES = "sourceCount";

  private final Merge merge;
  private final List<Fact> facts = new ArrayList<>();

  /** Starts with the number of independent sources. */
  EventDraft(Merge merge) {
    this.merge = merge;
    derived(SOURCES, new Value.OfNumber(merge.sources().count(merge.claims())));
  }

  /** Takes a property of which all values hold together. */
  void all(String property) {
    all(property, value -> true);
  }

  /** Takes a property of which those values hold together that pass; the others stand beside. */
  void all(String property, Predicate<Value> holds) {
    merge
        .of(property)
        .forEach(
            (value, claims) ->
                facts.add(new Fact(property, value, Merge.names(claims), holds.test(value))));
  }

  /** Takes a property of which one value holds, and returns that one. */
  Optional<Value> one(String property, Choice choice) {
    return one(property, choice.among(merge.of(property), merge.sources()));
  }

  /** Takes a property of which the value given holds, if any. */
  Optional<Value> one(String property, Optional<Value> taken) {
    all(property, value -> taken.filter(value::equals).isPresent());
    return taken;
  }

  /** Adds what follows from all claims together. */
  void derived(String property, Value value) {
    facts.add(new Fact(property, value, Merge.names(merge.claims()), true));
  }

  /** Returns the event. */
  Event done(List<String> classes, String label, List<StatusReport> history) {
    return new Event(classes, label, Merge.names(merge.claims()), facts, history);
  }
}
