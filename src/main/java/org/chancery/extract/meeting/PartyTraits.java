package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.MeetingClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Person;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells how the parties of an event stand to it in its sentence. */
final class PartyTraits {
  private static final double SURE = 0.8;

  /** Steps in the tree from the event to a party that are told one by one. */
  private static final int LONGEST = 4;

  /** Tokens from the event to a party: near, in its clause, farther off. */
  private static final int NEAR = 4;

  private static final int CLAUSE = 12;

  private final LinkedText text;
  private final Clauses clauses;
  private final Dependencies tree;
  private final Sentence sentence;
  private final Set<String> traits = new TreeSet<>();

  PartyTraits(LinkedText text, Clauses clauses) {
    this.text = text;
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.sentence = clauses.sentence();
  }

  Set<String> of(int event, MeetingClaim claim) {
    int paths = 0;
    for (Entity party : claim.participants()) {
      Mention nearest = nearest(event, party);
      if (nearest == null) {
        traits.add("party.found=elsewhere");
        traits.add("party.elsewhere=" + kind(party));
      } else {
        found(event, party, nearest);
        paths += path(event, head(nearest)).length() > 0 ? 1 : 0;
      }
    }
    traits.add("party.reached=" + Math.min(paths, 3));
    others(claim);
    return traits;
  }

  private void found(int event, Entity party, Mention mention) {
    String how = mention.kind().name().toLowerCase(Locale.ROOT);
    String path = path(event, head(mention));
    int distance = Math.abs(head(mention) - event);
    String near = distance <= NEAR ? "near" : distance <= CLAUSE ? "clause" : "far";
    traits.add("party.kind=" + kind(party) + "." + how);
    traits.add("party.path=" + (path.isEmpty() ? "long" : path));
    traits.add("party.kind.path=" + kind(party) + " " + (path.isEmpty() ? "long" : path));
    traits.add("party.distance=" + near);
    if (mention.confidence() < SURE) {
      traits.add("party.unsure");
    }
  }

  /** Counts those of the sentence who are left out, who may be the ones meant. */
  private void others(MeetingClaim claim) {
    long people =
        text.in(sentence).stream()
            .map(Mention::entity)
            .filter(entity -> entity instanceof Person)
            .filter(entity -> !claim.participants().contains(entity))
            .distinct()
            .count();
    traits.add("others=" + Math.min(people, 3));
  }

  private @Nullable Mention nearest(int event, Entity party) {
    Mention nearest = null;
    for (Mention mention : text.in(sentence)) {
      boolean same = mention.entity().equals(party);
      boolean nearer =
          nearest == null || Math.abs(head(mention) - event) < Math.abs(head(nearest) - event);
      if (same && nearer) {
        nearest = mention;
      }
    }
    return nearest;
  }

  /** The token of the mention that hangs on a word outside of it. */
  private int head(Mention mention) {
    for (int at = mention.from(); at < mention.to(); at++) {
      if (!mention.covers(tree.governor(at))) {
        return at;
      }
    }
    return mention.to() - 1;
  }

  /** The relations up from the event and down to the party; empty when they are too many. */
  private String path(int event, int party) {
    List<Integer> up = ancestors(event);
    List<Integer> down = ancestors(party);
    StringBuilder path = new StringBuilder();
    int steps = 0;
    for (int at : up) {
      int level = down.indexOf(at);
      if (level >= 0) {
        for (int i = level - 1; i >= 0; i--) {
          path.append('/').append(relation(down.get(i)));
        }
        return steps + level > LONGEST ? "" : path.isEmpty() ? "same" : path.toString();
      }
      path.append('^').append(tree.relation(at));
      steps++;
    }
    return "";
  }

  private List<Integer> ancestors(int token) {
    List<Integer> all = new ArrayList<>();
    for (int at = token; at != Dependencies.NONE && all.size() <= tree.size(); ) {
      all.add(at);
      at = tree.governor(at);
    }
    return all;
  }

  private String relation(int token) {
    boolean phrase =
        (tree.is(token, "nmod") || tree.is(token, "obl")) && !tree.is(token, "nmod:poss");
    return phrase ? tree.relation(token) + "." + clauses.preposition(token) : tree.relation(token);
  }

  /** What sort of party it is, and whether the tables have it. */
  static String kind(Entity party) {
    String kind = party.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return Parties.known(party) ? kind : kind + "~";
  }
}
