package org.chancery.extract.meeting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Person;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Token;

/**
 * Leaves out those to whom the words only allude: who is named to tell whose people take part, as
 * in "Aalto adviser Brun" and "an Aalto administration official", who may be meant by "the two
 * sides", and of whom somebody speaks at the event.
 */
final class Alluded {
  private final LinkedText text;
  private final Clauses clauses;
  private final MeetingLexicon lexicon;

  Alluded(LinkedText text, Clauses clauses, MeetingLexicon lexicon) {
    this.text = text;
    this.clauses = clauses;
    this.lexicon = lexicon;
  }

  /** Returns the parties without those who are only alluded to. */
  Set<Entity> without(Collection<Entity> parties, int event) {
    Set<Entity> kept = new LinkedHashSet<>(parties);
    kept.removeIf(party -> alluded(party, event));
    return kept;
  }

  private boolean alluded(Entity party, int event) {
    List<Mention> mentions =
        text.in(clauses.sentence()).stream()
            .filter(mention -> mention.entity().equals(party))
            .toList();
    return !mentions.isEmpty() && mentions.stream().allMatch(mention -> alluded(mention, event));
  }

  private boolean alluded(Mention mention, int event) {
    Token last = clauses.sentence().token(mention.to() - 1);
    boolean vague = mention.kind() == Mention.Kind.DESCRIPTION && lexicon.vague(last);
    boolean spokenOf = clauses.quoted(mention.from()) && !clauses.quoted(event);
    return vague || spokenOf || (mention.entity() instanceof Person && lends(mention));
  }

  /** Whether the name stands in front of a common noun for people who act for others. */
  private boolean lends(Mention mention) {
    int next = mention.to();
    if (mention.kind() == Mention.Kind.PRONOUN || next >= clauses.sentence().size()) {
      return false;
    }
    Token noun = clauses.sentence().token(next);
    boolean common = noun.isNoun() && !noun.isProperNoun() && lexicon.delegate(noun);
    Dependencies tree = clauses.tree();
    boolean modifier = true;
    for (int at = mention.from(); at < mention.to(); at++) {
      int above = tree.governor(at);
      boolean under = above >= next || mention.covers(above);
      modifier &= under && (tree.is(at, "compound") || tree.is(at, "amod") || tree.is(at, "nmod"));
    }
    return common && modifier;
  }
}
