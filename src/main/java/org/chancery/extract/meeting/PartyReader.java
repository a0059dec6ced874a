package org.chancery.extract.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Person;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Tells whom the noun phrases of one sentence mean as parties: people, bodies, and the states
 * behind "the leaders of France and Italy" or "his Polish counterpart". Lists are read from left to
 * right, which holds where a parse of a long list does not.
 */
final class PartyReader {
  static final Set<String> JOINS_NOUNS = Set.of("of", "from");

  private final LinkedText text;
  private final Sentence sentence;
  private final MeetingLexicon lexicon;
  private final PhraseReader phrases;

  PartyReader(LinkedText text, Sentence sentence, MeetingLexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.phrases = new PhraseReader(text, sentence, lexicon);
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
    int before = -1;
    while (at < to) {
      int end = Math.min(to, phraseEnd(at));
      if (at > from && clauseOpens(at)) {
        break;
      }
      if (end == at || (!first && !subject && clauseFollows(end))) {
        break;
      }
      Set<Entity> parties = phrases.phrase(at, end);
      boolean aside = places(at, end) && end < sentence.size() && joint(end);
      if (parties.isEmpty() && first && !phrases.collective(at, end) && !aside) {
        break;
      }
      if (before >= 0 && parties.stream().anyMatch(Person.class::isInstance)) {
        found.removeIf(party -> !(party instanceof Person));
      }
      found.addAll(parties);
      before = apposition(at, end) ? at : -1;
      first = first && aside;
      at = afterSeparator(end);
      if (at == end) {
        break;
      }
    }
    return found;
  }

  /** "A close ally of X, Aalto": the one who is described, before a comma and the name. */
  private boolean apposition(int from, int end) {
    int article = from > 0 && !sentence.token(from).pos().equals("DT") ? from - 1 : from;
    boolean one = sentence.token(article).hasLemma("a") || sentence.token(article).hasLemma("an");
    return one
        && phrases.collective(from, end)
        && end < sentence.size()
        && sentence.token(end).text().equals(",");
  }

  /** Returns the parties of the phrase around the head, without what it is coordinated with. */
  Set<Entity> around(int head) {
    List<Mention> mentions = text.at(sentence, head);
    if (!mentions.isEmpty()) {
      int longest = mentions.stream().mapToInt(PartyReader::length).max().orElse(0);
      Set<Entity> named = new LinkedHashSet<>();
      mentions.stream()
          .filter(mention -> length(mention) == longest && !phrases.partial(mention))
          .forEach(mention -> phrases.add(named, mention.entity()));
      return named;
    }
    int from = head;
    while (from > 0 && modifies(from - 1)) {
      from--;
    }
    return lexicon.delegate(sentence.token(head)) ? subjects(from) : Set.of();
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
      Mention mention = phrases.longest(at);
      if (mention != null) {
        at = mention.to();
      } else if (accredited(at) > at) {
        at = accredited(at);
      } else if (nominal(at) || joinsModifiers(at, from) || counts(at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** "The envoy to Chad Brun": where the name begins that the words before describe. */
  private int accredited(int at) {
    String word = sentence.token(at).text();
    boolean tie = word.equals("to") || word.equals("for");
    Mention state =
        tie && at > 0 && lexicon.delegate(sentence.token(at - 1)) ? phrases.longest(at + 1) : null;
    Mention name = state == null ? null : phrases.longest(state.to());
    return name != null && name.entity() instanceof Person ? name.from() : at;
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

  /**
   * "South Korean and Japanese counterparts", "A's and B's ministers": one phrase, though it has an
   * "and" in it.
   */
  private boolean joinsModifiers(int at, int from) {
    boolean joint = at > from && at + 1 < sentence.size() && joint(at);
    boolean owned = joint && sentence.token(at - 1).pos().equals("POS") && demonym(at - 2);
    if (!joint || !(owned || demonym(at - 1))) {
      return false;
    }
    int next = at + 1;
    while (next < sentence.size()
        && (joint(next) || demonym(next) || sentence.token(next).pos().equals("POS"))) {
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

  /** "With A and B, he said": the pronoun is the subject of what follows. */
  private boolean clauseOpens(int at) {
    return sentence.token(at).pos().equals("PRP") && sentence.token(at - 1).text().equals(",");
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

  /** "In X, A met B": read from X on, the place is no party and what follows is. */
  private boolean places(int from, int to) {
    Mention mention = phrases.longest(from);
    return mention != null && mention.to() == to && mention.entity() instanceof Place;
  }
}
