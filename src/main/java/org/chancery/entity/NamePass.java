package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Things things;
  private final OtherPeoples otherPeoples;

  NamePass(
      Authority authority,
      Honorifics honorifics,
      Disambiguation disambiguation,
      MetonymRule metonyms,
      SharedNames sharedNames,
      Things things,
      OtherPeoples otherPeoples) {
    this.otherPeoples = otherPeoples;
    this.things = things;
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
      for (Hit hit : hits(sentence)) {
        if (sharedNames.holds(hit)) {
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
    for (boolean people : List.of(true, false)) {
      open.forEach(
          (sentence, hits) ->
              hits.stream()
                  .filter(hit -> (first(hit) instanceof Person) == people)
                  .forEach(hit -> resolve(sentence, hit, findings)));
    }
    shared.forEach(
        (sentence, hits) -> hits.forEach(hit -> sharedNames.resolve(sentence, hit, findings)));
  }

  private static Entity first(Hit hit) {
    return hit.entry().entities().iterator().next();
  }

  private void resolve(Sentence sentence, Hit hit, Findings findings) {
    Prefix prefix =
        Prefix.before(sentence, hit.from(), honorifics, authority.titles(), authority.names());
    Optional<Entity> chosen = disambiguation.choose(hit.entry().entities(), prefix, findings);
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

  /** Returns the longest names from left to right that do not overlap. */
  private List<Hit> hits(Sentence sentence) {
    Words words = new Words(sentence);
    List<Hit> hits = new ArrayList<>();
    int piece = 0;
    while (piece < words.size()) {
      Optional<Hit> hit = authority.names().longestAt(words, piece);
      if (hit.isPresent()
          && !beginsLate(words, piece, hit.get())
          && !insideLongerName(sentence, hit.get())
          && !commonWord(sentence, hit.get())
          && !thing(sentence, hit.get())) {
        hits.add(hit.get());
        int end = hit.get().to();
        while (piece < words.size() && words.token(piece) < end) {
          piece++;
        }
      } else {
        piece++;
      }
    }
    return hits;
  }

  /** Whether a longer name begins behind the article: "the UN" in "the UN refugee agency". */
  private boolean beginsLate(Words words, int piece, Hit hit) {
    return words.lower(piece).equals("the")
        && piece + 1 < words.size()
        && authority.names().longestAt(words, piece + 1).filter(h -> h.to() > hit.to()).isPresent();
  }

  private boolean thing(Sentence sentence, Hit hit) {
    boolean bearsName =
        first(hit) instanceof Person && things.named(sentence, hit.from(), hit.to());
    return bearsName || (hit.entry().demonym() && otherPeoples.named(sentence, hit.from()));
  }

  /** Whether one word is a name only by its capital letter, as "Nice" or "Time" can be. */
  private static boolean commonWord(Sentence sentence, Hit hit) {
    Entity first = first(hit);
    Token token = sentence.token(hit.from());
    return hit.to() == hit.from() + 1
        && (first instanceof Place || first instanceof Organization)
        && token.ner().equals("O")
        && !token.isProperNoun()
        && Character.isLowerCase(token.text().charAt(token.text().length() - 1))
        && !sentence.headline();
  }

  /** Whether the language model sees a longer name there: "Michael Jordan", "Bank of China". */
  private static boolean insideLongerName(Sentence sentence, Hit hit) {
    String ner = sentence.token(hit.from()).ner();
    Entity first = first(hit);
    boolean person = ner.equals("PERSON") && !(first instanceof Person);
    boolean body = ner.equals("ORGANIZATION") && !(first instanceof Organization);
    if ((!person && !body) || hit.entry().demonym()) {
      return false;
    }
    return insideRun(sentence, hit, ner);
  }

  private static boolean insideRun(Sentence sentence, Hit hit, String ner) {
    int from = hit.from();
    while (from > 0 && goesOn(sentence.token(from - 1), ner)) {
      from--;
    }
    int to = hit.to();
    while (to < sentence.size() && goesOn(sentence.token(to), ner)) {
      to++;
    }
    return longer(sentence, from, hit.from()) || longer(sentence, hit.to(), to);
  }

  /** Prepositions go on in the name of a body, not in a person's: "Mr. Smith of Chad". */
  private static boolean goesOn(Token token, String ner) {
    return token.ner().equals(ner) && (!ner.equals("PERSON") || !token.pos().equals("IN"));
  }

  private static boolean longer(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(Token::isProperNoun);
  }
}
