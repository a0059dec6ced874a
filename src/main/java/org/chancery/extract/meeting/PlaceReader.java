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

  /** Returns the next token that names a place in the noun phrase; negative when none does. */
  private int next(int from) {
    for (int at = from; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (!at(List.of(at)).isEmpty() && !modifies(at)) {
        return at;
      }
      String pos = token.pos();
      boolean noun = token.isProperNoun() || lexicon.placeNoun(token);
      boolean word = pos.startsWith("JJ") || pos.equals("DT") || pos.startsWith("PRP");
      boolean more = pos.equals("POS") || pos.equals("CD") || pos.equals("IN");
      if (!noun && !word && !more) {
        return -1;
      }
    }
    return -1;
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
    return end < sentence.size()
        && sentence.token(end).isNoun()
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
