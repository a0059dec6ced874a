package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.extract.Clauses;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds who may be the subject of a verb of saying in one sentence. The tree is asked first; then
 * the order of the words, which helps where the parser has gone astray.
 */
final class Subjects {
  private static final int MAX_CLIMB = 6;

  private final SpeechLexicon lexicon;
  private final AnnotatedText text;
  private final Sentence sentence;
  private final Dependencies tree;
  private final SubjectsBeside order;

  Subjects(SpeechLexicon lexicon, AnnotatedText text, Sentence sentence, Dependencies tree) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
    this.tree = tree;
    this.order = new SubjectsBeside(lexicon, sentence, tree);
  }

  /** Returns the heads of who may say it, the likeliest first. */
  List<Integer> of(int verb) {
    int own = own(verb);
    int trailing = order.trailing(verb);
    if (trailing != Dependencies.NONE && trailing != own) {
      return own == Dependencies.NONE ? List.of(trailing) : List.of(trailing, own);
    }
    if (own != Dependencies.NONE) {
      int host = own < verb ? order.hostOfAside(verb) : Dependencies.NONE;
      boolean other = host != Dependencies.NONE && !tree.subtree(own).get(host);
      return other ? List.of(own, host) : List.of(own);
    }
    Set<Integer> all = new LinkedHashSet<>();
    if (isParticiple(verb) && modifies(verb)) {
      boolean issued = lexicon.is("issued", sentence.token(verb - 1));
      all.add(issued ? first(verb) : verb - 1);
    } else if (isParticiple(verb)) {
      int main = tree.is(verb, "advcl") ? tree.governor(verb) : Dependencies.NONE;
      if (quoting(verb) == Dependencies.NONE && main > lastSpeech(verb) && main < verb) {
        all.add(own(main));
      }
      all.add(speaking(verb));
      all.add(shared(verb));
      all.add(last(verb));
      all.add(first(verb));
      all.add(mainAfter(verb));
    } else if (order.hostOfRelative(verb) != Dependencies.NONE) {
      all.add(order.hostOfRelative(verb));
    } else {
      all.add(order.after(verb));
      all.add(shared(verb));
      if (order.before(verb) >= 0 && sentence.token(order.before(verb)).pos().equals("CC")) {
        all.add(speaking(verb));
      }
      all.add(order.beside(verb));
      all.add(order.hostOfAside(verb));
    }
    all.remove(Dependencies.NONE);
    return new ArrayList<>(all);
  }

  /** "mediators calling for calm": the noun right before, without a comma. */
  private boolean modifies(int verb) {
    return verb > 0
        && tree.relation(verb).equals("acl")
        && tree.governor(verb) == verb - 1
        && sentence.token(verb - 1).isNoun();
  }

  private boolean isParticiple(int verb) {
    return sentence.token(verb).pos().equals("VBG");
  }

  /** The subject that the tree gives the verb; one before it rather than one behind it. */
  private int own(int verb) {
    int both = order.before(verb);
    if (both > 0
        && sentence.token(both).pos().equals("DT")
        && lexicon.is("pair", sentence.token(both))) {
      return both;
    }
    int best = Dependencies.NONE;
    for (int child : tree.children(verb, "nsubj")) {
      boolean possible = child < verb || !isParticiple(verb);
      boolean said = quoted(sentence.token(child)) && !quoted(sentence.token(verb));
      boolean nominal = !sentence.token(child).pos().matches("VB.?");
      if (possible && nominal && !said && (best == Dependencies.NONE || child < verb)) {
        best = child;
      }
    }
    if (best == Dependencies.NONE && tree.is(verb, "acl:relcl") && relativeBefore(verb)) {
      return tree.governor(verb);
    }
    int host = best != Dependencies.NONE && best < verb ? order.hostOfPlace(best, verb) : best;
    return host == Dependencies.NONE ? best : host;
  }

  private boolean relativeBefore(int verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> child < verb && sentence.token(child).pos().startsWith("WP"));
  }

  /** The subject that the verb has in common with a verb above it, or the noun that it modifies. */
  private int shared(int verb) {
    boolean finite = sentence.token(verb).pos().matches("VBD|VBZ|VBP");
    int at = verb;
    for (int steps = 0; steps < MAX_CLIMB; steps++) {
      int governor = tree.governor(at);
      if (governor == Dependencies.NONE) {
        return Dependencies.NONE;
      }
      int teller = at == verb ? teller(verb, governor) : Dependencies.NONE;
      if (teller != Dependencies.NONE) {
        return own(teller);
      }
      boolean lower = finite && at != verb && !isFinite(at);
      boolean infinitive = sentence.token(at).pos().equals("VB");
      if (tree.relation(at).equals("acl") && !lower && !infinitive) {
        return governor;
      }
      if (tree.relation(at).equals("acl") && infinitive) {
        at = governor;
        continue;
      }
      if (!shares(at) && !lower) {
        return Dependencies.NONE;
      }
      boolean level = !finite || isFinite(governor) || !sentence.token(governor).isVerb();
      int subject = level ? own(governor) : Dependencies.NONE;
      if (subject != Dependencies.NONE) {
        return subject;
      }
      at = governor;
    }
    return Dependencies.NONE;
  }

  /**
   * Who tells a clause goes on to speak rather than whom the clause is about: "Moreau said the
   * mayor was able and vowed to help". Where the clause itself tells of saying, a comma decides.
   */
  private int teller(int verb, int clause) {
    int outer = tree.is(clause, "ccomp") ? tree.governor(clause) : Dependencies.NONE;
    boolean told =
        outer != Dependencies.NONE
            && tree.relation(verb).equals("conj")
            && outer < clause
            && clause < verb
            && own(outer) != Dependencies.NONE
            && sentence.token(outer).pos().equals(sentence.token(verb).pos())
            && lexicon.verb(sentence, sentence.token(outer)).isPresent()
            && order.before(verb) > 1
            && sentence.token(order.before(verb)).pos().equals("CC");
    if (!told) {
      return Dependencies.NONE;
    }
    boolean comma = sentence.token(order.before(verb) - 1).text().equals(",");
    boolean saying = lexicon.verb(sentence, sentence.token(clause)).isPresent();
    return comma || !saying ? outer : Dependencies.NONE;
  }

  private boolean shares(int at) {
    boolean object = tree.is(at, "obj") && !isFinite(at);
    return object || tree.is(at, "conj") || tree.is(at, "xcomp") || tree.is(at, "advcl");
  }

  /**
   * Who says what a participle adds: in "the agency quoted her as saying" she, in "..., she said,
   * adding" who said it.
   */
  private int speaking(int verb) {
    int quoting = quoting(verb);
    if (quoting != Dependencies.NONE) {
      return new Clauses(sentence, tree).passive(quoting) ? own(quoting) : verb - 2;
    }
    int last = lastSpeech(verb);
    if (last == Dependencies.NONE) {
      return Dependencies.NONE;
    }
    int own = own(last);
    own = own == Dependencies.NONE ? order.after(last) : own;
    return own == Dependencies.NONE ? shared(last) : own;
  }

  private int lastSpeech(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (isFinite(i)
          && !quoted(token)
          && lexicon.verb(sentence, token).isPresent()
          && !isPassed(i, verb)) {
        return i;
      }
    }
    return Dependencies.NONE;
  }

  /**
   * Whether a clause of time or concession holds the verb and the main clause has begun behind it:
   * "though she praised the talks, her deputy stayed away, telling".
   */
  private boolean isPassed(int speech, int verb) {
    boolean inner =
        tree.children(speech, "mark", "advmod").stream()
            .anyMatch(child -> child < speech && lexicon.is("inner", sentence.token(child)));
    int comma = inner ? new WordOrder(sentence).nextComma(speech) : verb;
    for (int i = comma; i < verb; i++) {
      int own = isFinite(i) ? own(i) : Dependencies.NONE;
      if (own > comma && own < i) {
        return true;
      }
    }
    return false;
  }

  /** Returns the verb of which "as saying" tells what is quoted, or {@link Dependencies#NONE}. */
  private int quoting(int verb) {
    boolean quotedAs = verb > 1 && sentence.token(verb - 1).text().equalsIgnoreCase("as");
    for (int i = verb - 2; quotedAs && i >= 0; i--) {
      if (sentence.token(i).isVerb() && lexicon.is("quoting", sentence.token(i))) {
        return i;
      }
    }
    return Dependencies.NONE;
  }

  /** Returns the head of who quotes somebody as saying it, or {@link Dependencies#NONE}. */
  int quoter(int verb) {
    int quoting = quoting(verb);
    if (quoting == Dependencies.NONE) {
      return Dependencies.NONE;
    }
    Clauses clauses = new Clauses(sentence, tree);
    List<Integer> doers = clauses.doers(quoting);
    return doers.isEmpty() ? Dependencies.NONE : doers.get(0);
  }

  /** For a participle after a comma, the subject of the last finite verb before it. */
  private int last(int verb) {
    boolean aside = verb > 0 && sentence.token(verb - 1).text().equals(",");
    for (int i = verb - 1; aside && i >= 0; i--) {
      int own = isFinite(i) && !quoted(sentence.token(i)) ? own(i) : Dependencies.NONE;
      if (own != Dependencies.NONE && !sentence.token(own).pos().startsWith("W")) {
        return own;
      }
    }
    return Dependencies.NONE;
  }

  /** The first subject of the sentence before the verb. */
  private int first(int verb) {
    for (int i = 0; i < verb; i++) {
      int own = sentence.token(i).isVerb() ? own(i) : Dependencies.NONE;
      if (own != Dependencies.NONE && !sentence.token(own).pos().startsWith("W")) {
        return own;
      }
    }
    return Dependencies.NONE;
  }

  /** The subject of the clause that a participle opens: "Calling it a lie, she left". */
  private int mainAfter(int verb) {
    boolean opens = verb == 0 || (verb == 1 && sentence.token(0).pos().equals("IN"));
    if (!opens) {
      return Dependencies.NONE;
    }
    int comma = new WordOrder(sentence).nextComma(verb);
    for (int i = comma + 1; i < sentence.size(); i++) {
      if (isFinite(i)) {
        int own = own(i);
        return own > comma && own < i ? own : order.beside(i);
      }
    }
    return Dependencies.NONE;
  }

  private boolean quoted(Token token) {
    return text.quotations().stream().anyMatch(q -> q.words().contains(token.span()));
  }

  private boolean isFinite(int at) {
    return sentence.token(at).pos().matches("VBD|VBZ|VBP|VBN");
  }
}
