package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.NameIndex.Hit;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The listed names of a sentence, without words and parts of longer names that look like them. */
final class NameHits {
  private final NameIndex names;
  private final Things things;
  private final OtherPeoples otherPeoples;
  private final OtherSenses otherSenses;

  NameHits(NameIndex names, Things things, OtherPeoples otherPeoples, OtherSenses otherSenses) {
    this.names = names;
    this.things = things;
    this.otherPeoples = otherPeoples;
    this.otherSenses = otherSenses;
  }

  /** Returns the longest names from left to right that do not overlap. */
  List<Hit> of(Sentence sentence) {
    Words words = new Words(sentence);
    List<Hit> hits = new ArrayList<>();
    int piece = 0;
    while (piece < words.size()) {
      Optional<Hit> hit = names.longestAt(words, piece);
      if (hit.isPresent() && isName(sentence, hit.get()) && !overlapped(words, piece, hit.get())) {
        hits.add(hit.get());
        int end = hit.get().to();
        while (piece < words.size() && words.token(piece) < end) {
          piece++;
        }
      } else {
        piece++;
      }
    }
    return withoutMixedPeoples(hits);
  }

  /** Two peoples' names side by side are a people of neither state: "Cuban American". */
  private static List<Hit> withoutMixedPeoples(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      boolean mixed =
          (i > 0 && mixed(hits.get(i - 1), hits.get(i)))
              || (i + 1 < hits.size() && mixed(hits.get(i), hits.get(i + 1)));
      if (!mixed) {
        kept.add(hits.get(i));
      }
    }
    return kept;
  }

  private static boolean mixed(Hit left, Hit right) {
    return left.to() == right.from()
        && left.entry().demonym()
        && right.entry().demonym()
        && !left.entry().entities().equals(right.entry().entities());
  }

  /** Whether only the article belongs to the name, and a longer one begins behind it. */
  private boolean overlapped(Words words, int piece, Hit hit) {
    return words.lower(piece).equals("the")
        && piece + 1 < words.size()
        && names.longestAt(words, piece + 1).filter(next -> next.to() > hit.to()).isPresent();
  }

  private boolean isName(Sentence sentence, Hit hit) {
    return !insideLongerName(sentence, hit)
        && !commonWord(sentence, hit)
        && !thing(sentence, hit)
        && !otherSenses.meant(sentence, hit.from(), hit.to());
  }

  private static Entity first(Hit hit) {
    return hit.entry().entities().iterator().next();
  }

  private boolean thing(Sentence sentence, Hit hit) {
    Entity first = first(hit);
    if (hit.entry().demonym()) {
      return otherPeoples.named(sentence, hit.from()) || things.other(sentence, hit.from());
    }
    if (first instanceof Person) {
      return things.named(sentence, hit.from(), hit.to());
    }
    boolean capital = first instanceof Place place && place.capital();
    return things.hold(sentence, hit.from()) || (!capital && things.other(sentence, hit.from()));
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
  private boolean insideLongerName(Sentence sentence, Hit hit) {
    String ner = sentence.token(hit.from()).ner();
    Entity first = first(hit);
    boolean person = ner.equals("PERSON") && !(first instanceof Person);
    boolean body = ner.equals("ORGANIZATION");
    if ((!person && !body) || hit.entry().demonym()) {
      return false;
    }
    return (first instanceof Organization && body)
        ? endsLongerName(sentence, hit.from())
        : insideRun(sentence, hit, ner);
  }

  /** Whether a word that no other name holds belongs to the body: "National Security Council". */
  private boolean endsLongerName(Sentence sentence, int from) {
    if (from == 0 || sentence.headline()) {
      return false;
    }
    Token before = sentence.token(from - 1);
    if (!before.isProperNoun() || !before.ner().equals("ORGANIZATION")) {
      return false;
    }
    Words words = new Words(sentence);
    for (int piece = 0; piece < words.size() && words.token(piece) < from; piece++) {
      if (names.longestAt(words, piece).filter(hit -> hit.to() == from).isPresent()) {
        return false;
      }
    }
    return true;
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
