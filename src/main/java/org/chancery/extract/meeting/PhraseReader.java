package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Office;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells whom one noun phrase means as parties, without what it is coordinated with. */
final class PhraseReader {
  private final LinkedText text;
  private final Sentence sentence;
  private final MeetingLexicon lexicon;

  PhraseReader(LinkedText text, Sentence sentence, MeetingLexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /**
   * "The State Security Council": the body's name is only the end of another one; "the former
   * president": the title is another's now.
   */
  boolean partial(Mention mention) {
    int before = mention.from() - 1;
    if (mention.kind() == Mention.Kind.TITLE && before >= 0) {
      return lexicon.former(sentence.token(before));
    }
    return mention.entity() instanceof Organization
        && before >= 0
        && sentence.token(mention.from()).isProperNoun()
        && sentence.token(before).isProperNoun()
        && text.at(sentence, before).isEmpty();
  }

  boolean collective(int from, int to) {
    for (int at = from; at < to; at++) {
      if (lexicon.delegate(sentence.token(at))) {
        return true;
      }
    }
    return false;
  }

  Set<Entity> phrase(int from, int to) {
    Set<Entity> found = new LinkedHashSet<>();
    List<Mention> states = new ArrayList<>();
    int head = from;
    for (int at = from; at < to; ) {
      Mention mention = longest(at);
      if (mention == null) {
        head = sentence.token(at).isNoun() ? at : head;
        at++;
        continue;
      }
      boolean owner = mention.to() < to && modified(mention.to(), to);
      State served = served(mention, from, to);
      if (mention.kind() == Mention.Kind.DEMONYM || mention.entity() instanceof State) {
        states.add(mention);
      } else if (served != null) {
        found.add(served);
      } else if (!owner
          && !staff(mention, to)
          && !partial(mention)
          && !sentence.token(at).pos().equals("PRP$")) {
        text.at(sentence, at).forEach(other -> add(found, other.entity()));
      }
      at = mention.to();
    }
    if (found.stream().anyMatch(Person.class::isInstance)) {
      found.removeIf(party -> !(party instanceof Person));
    } else {
      found.addAll(states(states, from, to));
    }
    return found;
  }

  /** "An Aalto administration official", "an envoy of Aalto": the state, not Aalto; else null. */
  private @Nullable State served(Mention mention, int from, int to) {
    if (!(mention.entity() instanceof Person) || mention.kind() == Mention.Kind.PRONOUN) {
      return null;
    }
    int after = mention.to();
    boolean before = after < to && sentence.token(after).isNoun() && longest(after) == null;
    boolean behind = mention.from() > from && sentence.token(mention.from() - 1).hasLemma("of");
    boolean staff =
        (before && lexicon.delegate(sentence.token(after)))
            || (behind && collective(from, mention.from() - 1));
    return staff ? mention.entity().country() : null;
  }

  /** "Aalto campaign advisers": the name only tells whose they are. */
  private boolean staff(Mention mention, int to) {
    int after = mention.to();
    return mention.entity() instanceof Person
        && after < to
        && sentence.token(after).pos().startsWith("NN")
        && !sentence.token(after).isProperNoun()
        && longest(after) == null
        && collective(after, to);
  }

  /** "Obama's", "the U.N. vote": the name only belongs to something else, delegates aside. */
  private boolean modified(int after, int to) {
    for (int at = after; at < to && longest(at) == null; at++) {
      Token token = sentence.token(at);
      if (token.pos().equals("POS")) {
        return true;
      }
      if (token.isNoun()) {
        return !collective(at, to);
      }
      if (PartyReader.JOINS_NOUNS.contains(token.text().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return false;
  }

  /** States of the phrase that act in it: named alone, or behind those who act for them. */
  private Set<Entity> states(List<Mention> mentions, int from, int to) {
    Set<Entity> states = new LinkedHashSet<>();
    boolean delegates = collective(from, to);
    for (Mention mention : mentions) {
      boolean last = mention.to() == to || !modified(mention.to(), to);
      boolean named = mention.kind() != Mention.Kind.DEMONYM || plural(mention.to() - 1);
      if ((delegates && last) || (last && named && bare(from, mention.from()))) {
        text.at(sentence, mention.from()).forEach(other -> add(states, other.entity()));
      }
    }
    return states;
  }

  private boolean plural(int at) {
    String pos = sentence.token(at).pos();
    return pos.equals("NNPS") || pos.equals("NNS");
  }

  private boolean bare(int from, int to) {
    for (int at = from; at < to; at++) {
      Token token = sentence.token(at);
      boolean loose = token.isNoun() && text.at(sentence, at).isEmpty();
      if (loose || PartyReader.JOINS_NOUNS.contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  @Nullable Mention longest(int at) {
    Mention longest = null;
    for (Mention mention : text.at(sentence, at)) {
      if (mention.from() == at && (longest == null || mention.to() > longest.to())) {
        longest = mention;
      }
    }
    return longest;
  }

  void add(Set<Entity> parties, Entity entity) {
    boolean party = !(entity instanceof Place) && !(entity instanceof Office);
    if (party && lexicon.meets(entity)) {
      parties.add(entity);
    }
  }
}
