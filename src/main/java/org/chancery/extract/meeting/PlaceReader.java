package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells which places the phrases of one sentence name. */
final class PlaceReader {
  private final LinkedText text;
  private final Sentence sentence;
  private final MeetingLexicon lexicon;

  PlaceReader(LinkedText text, Sentence sentence, MeetingLexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** Returns the places that the tokens name, without the state that only says where one lies. */
  Set<Entity> at(Collection<Integer> tokens) {
    Set<Entity> places = new LinkedHashSet<>();
    for (int token : tokens) {
      for (Mention mention : text.at(sentence, token)) {
        if (place(mention)) {
          places.add(city(mention));
        }
      }
      Entity land = named(token);
      if (land != null) {
        places.add(land);
      }
    }
    List<Entity> all = new ArrayList<>(places);
    places.removeIf(place -> all.stream().anyMatch(other -> place.equals(other.country())));
    return places;
  }

  /** Returns the places that the list beginning at the token names: "A, B and C". */
  Set<Entity> list(int from) {
    Set<Entity> found = new LinkedHashSet<>();
    int at = from;
    while (at < sentence.size()) {
      int place = next(at);
      if (place < 0) {
        break;
      }
      found.addAll(at(List.of(place)));
      at = end(place);
      int after = at;
      while (at < sentence.size() && lexicon.joins(sentence.token(at))) {
        at++;
      }
      if (at == after) {
        break;
      }
    }
    List<Entity> all = new ArrayList<>(found);
    found.removeIf(place -> all.stream().anyMatch(other -> place.equals(other.country())));
    return found;
  }

  /** Returns the place that the tokens up to the given one name, as in "A, B" for A in B. */
  Set<Entity> ending(int last) {
    Set<Entity> outer = at(List.of(last));
    int from = last;
    for (Mention mention : text.at(sentence, last)) {
      from = Math.min(from, mention.from());
    }
    boolean comma = from > 1 && sentence.token(from - 1).text().equals(",");
    Set<Entity> inner = comma ? at(List.of(from - 2)) : Set.of();
    boolean lies = inner.stream().anyMatch(place -> outer.contains(place.country()));
    return lies ? inner : outer;
  }

  /** "The palace in A": whether one of the others is named right before as lying in the place. */
  boolean encloses(Entity place, Set<Entity> others) {
    for (Mention mention : text.in(sentence)) {
      int in = mention.from() - 1;
      boolean lies =
          in > 0
              && mention.entity().equals(place)
              && sentence.token(in).hasLemma("in")
              && at(List.of(in - 1)).stream().anyMatch(inner -> inside(inner, place, others));
      if (lies) {
        return true;
      }
    }
    return false;
  }

  private static boolean inside(Entity inner, Entity place, Set<Entity> others) {
    return !inner.equals(place) && others.contains(inner);
  }

  /** Returns the next token that names a place in the noun phrase; negative when none does. */
  private int next(int from) {
    for (int at = from; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (named(at) != null || (!at(List.of(at)).isEmpty() && !modifies(at))) {
        return at;
      }
      String pos = token.pos();
      boolean noun = token.isProperNoun() || lexicon.placeNoun(token);
      boolean word = pos.startsWith("JJ") || pos.equals("DT") || pos.startsWith("PRP");
      boolean more = pos.equals("POS") || pos.equals("CD") || within(token);
      if (!noun && !word && !more) {
        return -1;
      }
    }
    return -1;
  }

  /** "The border with X" does not lie in X. */
  private static boolean within(Token token) {
    return token.pos().equals("IN") && !token.hasLemma("with");
  }

  /** "Another Japanese city": the state that an unnamed place lies in, seen on its adjective. */
  private @Nullable Entity named(int token) {
    for (Mention mention : text.at(sentence, token)) {
      int noun = mention.to();
      boolean unnamed =
          mention.kind() == Mention.Kind.DEMONYM
              && noun < sentence.size()
              && lexicon.placeNoun(sentence.token(noun))
              && (noun + 1 == sentence.size()
                  || !(sentence.token(noun + 1).isNoun()
                      || sentence.token(noun + 1).hasLemma("of")));
      if (unnamed) {
        return mention.entity();
      }
    }
    return null;
  }

  /** "In front of X flags": the name only tells what kind of thing the next word means. */
  private boolean modifies(int token) {
    int end = token + 1;
    for (Mention mention : text.at(sentence, token)) {
      end = Math.max(end, mention.to());
    }
    while (end < sentence.size() && sentence.token(end).pos().startsWith("JJ")) {
      end++;
    }
    boolean owner = end + 1 < sentence.size() && sentence.token(end).pos().equals("POS");
    if (owner) {
      end++;
    }
    return end < sentence.size()
        && sentence.token(end).isNoun()
        && !(owner && lexicon.placeNoun(sentence.token(end)))
        && text.at(sentence, end).isEmpty()
        && !sentence.token(end).isProperNoun();
  }

  /** Returns the position after the mention, and after an abbreviation of it in brackets. */
  private int end(int token) {
    int end = token + 1;
    for (Mention mention : text.at(sentence, token)) {
      end = Math.max(end, mention.to());
    }
    boolean opens = end < sentence.size() && sentence.token(end).pos().equals("-LRB-");
    if (opens && end + 2 < sentence.size() && sentence.token(end + 2).pos().equals("-RRB-")) {
      return end + 3;
    }
    return end;
  }

  /** Returns the capital where its name was taken for its government, if it is named elsewhere. */
  private Entity city(Mention mention) {
    if (mention.kind() == Mention.Kind.METONYM) {
      for (Mention other : text.mentions()) {
        if (other.entity() instanceof Place place
            && place.capital()
            && mention.entity().equals(place.country())) {
          return place;
        }
      }
    }
    return mention.entity();
  }

  private boolean place(Mention mention) {
    if (mention.kind() == Mention.Kind.DEMONYM || mention.kind() == Mention.Kind.PRONOUN) {
      return false;
    }
    Entity entity = mention.entity();
    return entity instanceof Place || entity instanceof State || lexicon.venue(entity);
  }
}
