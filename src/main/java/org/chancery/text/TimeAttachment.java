package org.chancery.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the time expression that belongs to an event by its place in the tree. */
final class TimeAttachment {
  /** Relations that open a clause of its own. */
  private static final Set<String> CLAUSES =
      Set.of("acl", "advcl", "ccomp", "csubj", "parataxis", "conj", "root");

  /** Costs in steps: each clause that the event shares by having no finite verb of its own. */
  private static final int CLAUSE_COST = 20;

  private static final int UNRELATED = Integer.MAX_VALUE;

  private final Sentence sentence;
  private final Dependencies tree;

  TimeAttachment(Sentence sentence, Dependencies tree) {
    this.sentence = sentence;
    this.tree = tree;
  }

  Optional<TimeExpression> nearest(List<TimeExpression> times, int event) {
    TimeExpression best = null;
    long bestCost = UNRELATED;
    for (TimeExpression time : times) {
      int head = head(time);
      int steps = head == Dependencies.NONE ? UNRELATED : steps(head, event);
      if (steps == UNRELATED) {
        continue;
      }
      long cost = (long) steps * sentence.size() + Math.abs(head - event);
      if (best == null || cost < bestCost) {
        best = time;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the token of the expression whose governor lies outside it. */
  private int head(TimeExpression time) {
    int found = Dependencies.NONE;
    for (Token token : sentence.tokens()) {
      if (time.span().overlaps(token.span())) {
        int governor = tree.governor(token.index());
        boolean inside =
            governor != Dependencies.NONE && time.span().overlaps(sentence.token(governor).span());
        if (!inside && found == Dependencies.NONE) {
          found = token.index();
        }
      }
    }
    return found;
  }

  /** Steps from the event up to where the expression's own way up meets it. */
  private int steps(int head, int event) {
    int cost = 0;
    int at = event;
    for (int guard = 0; at != Dependencies.NONE && guard <= sentence.size(); guard++) {
      int down = stepsUp(head, at);
      if (down != UNRELATED) {
        return cost + down;
      }
      if (opensClause(at)) {
        if (!sharesTime(at) || ofFirst(head, at)) {
          return UNRELATED;
        }
        cost += CLAUSE_COST;
      }
      cost++;
      at = tree.governor(at);
    }
    return UNRELATED;
  }

  /** Steps from the expression up to the ancestor without leaving a clause. */
  private int stepsUp(int head, int ancestor) {
    int at = head;
    for (int steps = 0; at != Dependencies.NONE && steps <= sentence.size(); steps++) {
      if (at == ancestor) {
        return steps;
      }
      if (opensClause(at)) {
        return UNRELATED;
      }
      at = tree.governor(at);
    }
    return UNRELATED;
  }

  private boolean opensClause(int token) {
    String relation = tree.relation(token);
    int colon = relation.indexOf(':');
    String basic = colon < 0 ? relation : relation.substring(0, colon);
    return CLAUSES.contains(basic) && !(basic.equals("conj") && sentence.token(token).isNoun());
  }

  /** "A was signed in 1949 and B visited C": the time of what the first subject did, or bore. */
  private boolean ofFirst(int head, int token) {
    int first = tree.governor(token);
    return tree.is(token, "conj")
        && first != Dependencies.NONE
        && head > first
        && head < token
        && !tree.children(token, "nsubj", "nsubj:pass").isEmpty();
  }

  /** "Flew to Moscow on Friday to meet": the infinitive has no time but that of its governor. */
  private boolean sharesTime(int token) {
    String pos = sentence.token(token).pos();
    boolean relative = tree.relation(token).equals("acl:relcl");
    boolean conjunct = tree.is(token, "conj");
    return !relative && (conjunct || pos.equals("VB") || pos.equals("VBG"));
  }
}
