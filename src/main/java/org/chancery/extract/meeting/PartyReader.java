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

/**
 * Tells whom the noun phrases of one sentence mean as parties: people, bodies, and the states
 * behind "the leaders of France and Italy" or "his Polish counterpart". Lists are read from left to
 * right, which holds where a parse of a long list does not.
 */
final class PartyReader {
  private static final Set<String> JOINS_NOUNS = Set.of("of", "from");

  private final LinkedText text;
  private final Sentence sentence;
  private final MeetingLexicon lexicon;

  PartyReader(LinkedText text, Sentence sentence, MeetingLexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** Returns the parties of the list that begins at the token; empty when none does. */
  Set<Entity> list(int from) {
    return list(from, sentence.size(), false);
  }

  /** As {@link #list(int)}, for a list that is the subject of the clause that follows it. */
  Set<Entity> subjects(int from) {
    return list(from, sentence.size(), true);
  }

  /** As {@link #list(int)}, for a list that ends before the possessive mark at {@code to}. */
  Set<Entity> owners(int from, int to) {
    return list(from, to, true);
  }

  private Set<Entity> list(int from, int to, boolean subject) {
    Set<Entity> found = new LinkedHashSet<>();
    int at = from;
    boolean first = true;
    while (at < to) {
      int end = Math.min(to, phraseEnd(at));
      if (end == at || (!first && !subject && clauseFollows(end))) {
        break;
      }
      Set<Entity> parties = phrase(at, end);
      boolean aside = places(at, end) && end < sentence.size() && joint(end);
      if (parties.isEmpty() && first && !collective(at, end) && !aside) {
        break;
      }
      found.addAll(parties);
      first = first && aside;
      at = afterSeparator(end);
      if (at == end) {
        break;
      }
    }
    return found;
  }

  /** Returns the parties of the phrase around the head, without what it is coordinated with. */
  Set<Entity> around(int head) {
    List<Mention> mentions = text.at(sentence, head);
    if (!mentions.isEmpty()) {
      int longest = mentions.stream().mapToInt(PartyReader::length).max().orElse(0);
      Set<Entity> named = new LinkedHashSet<>();
      mentions.stream()
          .filter(mention -> length(mention) == longest && !partial(mention))
          .forEach(mention -> add(named, mention.entity()));
      return named;
    }
    int from = head;
    while (from > 0 && modifies(from - 1)) {
      from--;
    }
    return lexicon.delegate(sentence.token(head)) ? subjects(from) : Set.of();
  }

  /** "The State Security Council": the body's name is only the end of another one. */
  private boolean partial(Mention mention) {
    int before = mention.from() - 1;
    return mention.entity() instanceof Organization
        && before >= 0
        && sentence.token(mention.from()).isProperNoun()
        && sentence.token(before).isProperNoun()
        && text.at(sentence, before).isEmpty();
  }

  private static int length(Mention mention) {
    return mention.to() - mention.from();
  }

  private boolean modifies(int at) {
    Token token = sentence.token(at);
    return token.pos().startsWith("JJ") || token.isNoun() || token.pos().equals("CC");
  }

  /** Returns where the noun phrase that begins at the token ends, "of" and "from" phrases in it. */
  private int phraseEnd(int from) {
    int at = from;
    while (at < sentence.size()) {
      Mention mention = longest(at);
      if (mention != null) {
        at = mention.to();
      } else if (nominal(at) || joinsModifiers(at, from) || counts(at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** "More than a dozen ministers". */
  private boolean counts(int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at).text().equals("than")
        && sentence.token(at - 1).pos().endsWith("R");
  }

  private boolean nominal(int at) {
    Token token = sentence.token(at);
    String pos = token.pos();
    return token.isNoun()
        || pos.startsWith("JJ")
        || pos.equals("DT")
        || pos.equals("PDT")
        || pos.equals("CD")
        || pos.equals("PRP$")
        || pos.equals("PRP")
        || pos.equals("POS")
        || pos.equals("HYPH")
        || pos.equals("NFP")
        || pos.endsWith("RB-")
        || JOINS_NOUNS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** "South Korean and Japanese counterparts": one phrase, though it has an "and" in it. */
  private boolean joinsModifiers(int at, int from) {
    boolean joint = at > from && at + 1 < sentence.size() && joint(at);
    if (!joint || !demonym(at - 1)) {
      return false;
    }
    int next = at + 1;
    while (next < sentence.size() && (joint(next) || demonym(next))) {
      next++;
    }
    return next > at + 1 && next < sentence.size() && sentence.token(next).pos().startsWith("N");
  }

  private boolean joint(int at) {
    String word = sentence.token(at).text();
    return word.equals(",") || word.equals("and") || word.equals("or");
  }

  private boolean demonym(int at) {
    return text.at(sentence, at).stream()
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.DEMONYM
                    || (mention.entity() instanceof State && mention.to() == at + 1));
  }

  /** A clause begins here, so that what stands before it is its subject and no part of the list. */
  private boolean clauseFollows(int end) {
    if (end >= sentence.size()) {
      return false;
    }
    String pos = sentence.token(end).pos();
    return pos.startsWith("VBD") || pos.startsWith("VBZ") || pos.equals("VBP") || pos.equals("MD");
  }

  private int afterSeparator(int end) {
    int at = end;
    while (at < sentence.size() && (joint(at) || lexicon.lists(sentence.token(at)))) {
      at++;
    }
    return at;
  }

  private boolean collective(int from, int to) {
    for (int at = from; at < to; at++) {
      if (lexicon.delegate(sentence.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** "In X, A met B": read from X on, the place is no party and what follows is. */
  private boolean places(int from, int to) {
    Mention mention = longest(from);
    return mention != null && mention.to() == to && mention.entity() instanceof Place;
  }

  private Set<Entity> phrase(int from, int to) {
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
      } else if (!owner && !partial(mention) && !sentence.token(at).pos().equals("PRP$")) {
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
      if (JOINS_NOUNS.contains(token.text().toLowerCase(Locale.ROOT))) {
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
      if (loose || JOINS_NOUNS.contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Mention longest(int at) {
    Mention longest = null;
    for (Mention mention : text.at(sentence, at)) {
      if (mention.from() == at && (longest == null || mention.to() > longest.to())) {
        longest = mention;
      }
    }
    return longest;
  }

  private void add(Set<Entity> parties, Entity entity) {
    boolean party = !(entity instanceof Place) && !(entity instanceof Office);
    if (party && lexicon.meets(entity)) {
      parties.add(entity);
    }
  }
}
