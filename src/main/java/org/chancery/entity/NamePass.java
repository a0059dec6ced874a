package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.entity.Mention.Kind;
import org.chancery.entity.NameIndex.Hit;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the names that the tables list: states first, since they tell the others apart. */
final class NamePass {
  private final Authority authority;
  private final Honorifics honorifics;
  private final Disambiguation disambiguation;
  private final MetonymRule metonyms;
  private final SharedNames sharedNames;
  private final NameHits hits;
  private final Qualifiers qualifiers;

  NamePass(
      Authority authority,
      Honorifics honorifics,
      Disambiguation disambiguation,
      MetonymRule metonyms,
      SharedNames sharedNames,
      NameHits hits) {
    this.hits = hits;
    this.qualifiers = new Qualifiers(authority, sharedNames);
    this.metonyms = metonyms;
    this.sharedNames = sharedNames;
    this.authority = authority;
    this.honorifics = honorifics;
    this.disambiguation = disambiguation;
  }

  /** Adds the mentions of listed names. */
  void find(Findings findings) {
    Map<Sentence, List<Hit>> open = new LinkedHashMap<>();
    Map<Sentence, List<Hit>> shared = new LinkedHashMap<>();
    for (Sentence sentence : findings.text().sentences()) {
      List<Hit> others = new ArrayList<>();
      for (Hit hit : hits.of(sentence)) {
        if (isCityState(hit)) {
          resolve(sentence, hit, findings);
        } else if (sharedNames.holds(hit)) {
          shared.computeIfAbsent(sentence, s -> new ArrayList<>()).add(hit);
        } else if (hit.entry().entities().size() == 1
            && hit.entry().entities().iterator().next() instanceof State state) {
          Kind kind = hit.entry().demonym() ? Kind.DEMONYM : Kind.NAME;
          findings.add(sentence, hit.from(), hit.to(), state, kind, 0.95);
        } else {
          others.add(hit);
        }
      }
      open.put(sentence, others);
    }
    resolve(open, hit -> first(hit) instanceof Person, findings);
    resolve(open, hit -> !(first(hit) instanceof Person) && !ambiguous(hit), findings);
    resolve(open, hit -> !(first(hit) instanceof Person) && ambiguous(hit), findings);
    shared.forEach(
        (sentence, hits) -> hits.forEach(hit -> sharedNames.resolve(sentence, hit, findings)));
  }

  private void resolve(Map<Sentence, List<Hit>> open, Predicate<Hit> which, Findings findings) {
    open.forEach(
        (sentence, all) ->
            all.stream().filter(which).forEach(hit -> resolve(sentence, hit, findings)));
  }

  private static boolean ambiguous(Hit hit) {
    return hit.entry().entities().size() > 1;
  }

  /** Whether a state and a place in it have the name, which means the state then: Singapore. */
  private static boolean isCityState(Hit hit) {
    return hit.entry().entities().size() > 1
        && !hit.entry().demonym()
        && first(hit) instanceof State state
        && hit.entry().entities().stream()
            .allMatch(e -> e.equals(state) || (e instanceof Place && state.equals(e.country())));
  }

  private static Entity first(Hit hit) {
    return hit.entry().entities().iterator().next();
  }

  private void resolve(Sentence sentence, Hit hit, Findings findings) {
    Prefix prefix =
        Prefix.before(sentence, hit.from(), honorifics, authority.titles(), authority.names());
    Optional<Entity> chosen =
        disambiguation.choose(qualifiers.among(sentence, hit), prefix, findings);
    if (chosen.isEmpty()
        || (!(chosen.get() instanceof Person) && addressed(sentence, hit, prefix))) {
      return;
    }
    Entity entity = chosen.get();
    if (entity instanceof Person person) {
      findings.introduce(person, person.label(), prefix.title());
      findings.introduce(person, Prefix.phrase(sentence, hit.from(), hit.to()), null);
      int from = findings.free(sentence, prefix.from(), hit.from()) ? prefix.from() : hit.from();
      findings.add(sentence, extended(prefix, hit, from), hit.to(), person, Kind.NAME, 0.95);
    } else {
      other(sentence, hit, entity, findings);
    }
  }

  /** Whether a person's title stands before the name: "Secretary Austin" is not the city. */
  private static boolean addressed(Sentence sentence, Hit hit, Prefix prefix) {
    Token name = sentence.token(hit.from());
    boolean titled = hit.from() > 0 && sentence.token(hit.from() - 1).isProperNoun();
    return !prefix.words().isEmpty()
        && titled
        && hit.from() > prefix.from()
        && (prefix.gender() != Person.Gender.UNKNOWN || name.ner().equals("PERSON"));
  }

  private void other(Sentence sentence, Hit hit, Entity entity, Findings findings) {
    if (entity instanceof Place && familyName(sentence, hit, findings)) {
      return;
    }
    Optional<Entity> government =
        entity instanceof Place place
            ? metonyms.government(sentence, hit.from(), hit.to(), place)
            : Optional.empty();
    if (government.isPresent()) {
      findings.add(sentence, hit.from(), hit.to(), government.get(), Kind.METONYM, 0.8);
    } else {
      Kind kind = hit.entry().demonym() ? Kind.DEMONYM : Kind.NAME;
      findings.add(sentence, hit.from(), hit.to(), entity, kind, 0.9);
    }
  }

  /** Whether somebody of that name has been introduced, and no preposition makes it the place. */
  private static boolean familyName(Sentence sentence, Hit hit, Findings findings) {
    boolean locative = hit.from() > 0 && sentence.token(hit.from() - 1).pos().matches("IN|TO");
    return !locative
        && hit.to() == hit.from() + 1
        && !findings.introduced(Folding.key(sentence.token(hit.from()).text())).isEmpty();
  }

  private static int extended(Prefix prefix, Hit hit, int free) {
    return prefix.country() != null && prefix.from() < hit.from() ? prefix.from() : free;
  }
}
