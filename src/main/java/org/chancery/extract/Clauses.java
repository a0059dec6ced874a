package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Who does what to whom in one sentence: subjects, objects and obliques of its predicates, also
 * where the words leave them to be shared (coordination, control, relative and participial
 * clauses). Positions are those of {@link Token#index}; what is coordinated is given one by one.
 */
public final class Clauses {
  private static final int MAX_CLIMB = 8;

  private final Sentence sentence;
  private final Dependencies tree;

  /** Makes the view of one parsed sentence. */
  public Clauses(Sentence sentence, Dependencies tree) {
    this.sentence = sentence;
    this.tree = tree;
  }

  /** Returns the sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns its tree. */
  public Dependencies tree() {
    return tree;
  }

  /** Whether the word stands between quotation marks that this sentence opens. */
  public boolean quoted(int word) {
    int open = 0;
    for (Token token : sentence.tokens().subList(0, word)) {
      open += token.pos().equals("``") ? 1 : token.pos().equals("''") ? -1 : 0;
    }
    return open > 0;
  }

  /** Whether the verb is in the passive voice, so that its subject undergoes what it tells. */
  public boolean passive(int predicate) {
    if (tree.child(predicate, "aux:pass").isPresent()
        || tree.child(predicate, "nsubj:pass").isPresent()) {
      return true;
    }
    if (!sentence.token(predicate).pos().equals("VBN")
        || tree.child(predicate, "aux").isPresent()) {
      return false;
    }
    if (tree.relation(predicate).equals("acl")) {
      return true;
    }
    int governor = tree.governor(predicate);
    return tree.is(predicate, "conj")
        && governor != Dependencies.NONE
        && tree.child(predicate, "nsubj").isEmpty()
        && passive(governor);
  }

  /** Returns who or what does it: the active subject, or the "by" phrase of a passive verb. */
  public List<Integer> doers(int predicate) {
    return passive(predicate) ? obliques(predicate, "by") : subjects(predicate);
  }

  /** Returns whom or what it is done to: the object, or the subject of a passive verb. */
  public List<Integer> undergoers(int predicate) {
    return passive(predicate) ? subjects(predicate) : objects(predicate);
  }

  /**
   * Returns the heads of the grammatical subject, taken from a higher clause where it is shared.
   */
  public List<Integer> subjects(int predicate) {
    return subjects(predicate, 0);
  }

  private List<Integer> subjects(int predicate, int depth) {
    List<Integer> own = tree.children(predicate, "nsubj", "csubj");
    int governor = tree.governor(predicate);
    if (!own.isEmpty()) {
      return resolve(own, predicate);
    }
    if (governor == Dependencies.NONE || depth > MAX_CLIMB) {
      return List.of();
    }
    if (tree.relation(predicate).equals("acl")) {
      return participleSubject(predicate, governor, depth);
    }
    if (tree.is(predicate, "acl:relcl")) {
      return List.of();
    }
    if (tree.is(predicate, "xcomp") && !passive(governor)) {
      List<Integer> controllers = objects(governor);
      return controllers.isEmpty() ? subjects(governor, depth + 1) : controllers;
    }
    if (shares(predicate)) {
      return subjects(governor, depth + 1);
    }
    return List.of();
  }

  private boolean shares(int predicate) {
    boolean verbal = sentence.token(predicate).isVerb();
    return tree.is(predicate, "conj")
        || tree.is(predicate, "xcomp")
        || tree.is(predicate, "ccomp")
        || tree.is(predicate, "advcl")
        || (verbal && (tree.is(predicate, "obl") || tree.is(predicate, "dep")));
  }

  /** "Kim, meeting Xi": the noun. "his plan to meet Xi": who owns or pursues the plan. */
  private List<Integer> participleSubject(int predicate, int noun, int depth) {
    if (tree.child(predicate, "mark").isEmpty()) {
      return conjuncts(noun);
    }
    List<Integer> owners = tree.children(noun, "nmod:poss");
    if (!owners.isEmpty()) {
      return spread(owners);
    }
    int above = tree.governor(noun);
    return above == Dependencies.NONE ? List.of() : subjects(above, depth + 1);
  }

  /** Returns the heads of the direct object; for "the man whom Xi met", the man. */
  public List<Integer> objects(int predicate) {
    List<Integer> own = tree.children(predicate, "obj");
    if (!own.isEmpty()) {
      return resolve(own, predicate);
    }
    boolean gap =
        tree.is(predicate, "acl:relcl")
            && !passive(predicate)
            && tree.children(predicate, "nsubj").stream().noneMatch(this::relative)
            && !tree.children(predicate, "nsubj").isEmpty();
    return gap ? conjuncts(tree.governor(predicate)) : List.of();
  }

  /** Returns the heads of the indirect object. */
  public List<Integer> indirectObjects(int predicate) {
    return spread(tree.children(predicate, "iobj"));
  }

  /**
   * Returns the heads of the verb's phrases with one of the prepositions (any preposition or none,
   * when none is given).
   */
  public List<Integer> obliques(int predicate, String... prepositions) {
    return withPreposition(tree.children(predicate, "obl"), prepositions);
  }

  /** As {@link #obliques}, for the phrases that modify a noun: "talks with Iran". */
  public List<Integer> modifiers(int noun, String... prepositions) {
    return withPreposition(tree.children(noun, "nmod", "obl"), prepositions);
  }

  /** Returns the preposition that ties the noun to the verb it stands under; empty without one. */
  public String tie(int noun) {
    int verb = tree.governor(noun);
    boolean tied =
        verb != Dependencies.NONE && tree.is(noun, "obl") && sentence.token(verb).isVerb();
    return tied ? preposition(noun) : "";
  }

  private List<Integer> withPreposition(List<Integer> heads, String... prepositions) {
    List<Integer> wanted = new ArrayList<>();
    for (int head : heads) {
      if (tree.relation(head).equals("nmod:poss")) {
        continue;
      }
      String actual = preposition(head);
      boolean fits = prepositions.length == 0;
      for (String preposition : prepositions) {
        fits |= actual.equals(preposition);
      }
      if (fits) {
        wanted.add(head);
      }
    }
    return spread(wanted);
  }

  /**
   * Returns the preposition that the token's phrase begins with, of several words as in {@code
   * ahead of}, in lower case; empty when it has none. A conjunct without one has that of the first.
   */
  public String preposition(int head) {
    List<Integer> cases = tree.children(head, "case");
    StringBuilder words = new StringBuilder();
    for (int word : cases) {
      if (sentence.token(word).pos().equals("POS")) {
        continue;
      }
      append(words, word);
      tree.children(word, "fixed").forEach(part -> append(words, part));
    }
    if (words.isEmpty() && tree.is(head, "conj") && tree.governor(head) != Dependencies.NONE) {
      return preposition(tree.governor(head));
    }
    return words.toString();
  }

  private void append(StringBuilder words, int token) {
    if (!words.isEmpty()) {
      words.append(' ');
    }
    words.append(sentence.token(token).text().toLowerCase(Locale.ROOT));
  }

  /** Returns the verb's dictionary form with its particle: {@code call off}. */
  public String lemma(int predicate) {
    String lemma = sentence.token(predicate).lemma().toLowerCase(Locale.ROOT);
    return tree.child(predicate, "compound:prt")
        .map(p -> lemma + " " + sentence.token(p).text().toLowerCase(Locale.ROOT))
        .orElse(lemma);
  }

  /** Returns the token itself and what it is coordinated with, going down only. */
  public List<Integer> conjuncts(int token) {
    List<Integer> all = new ArrayList<>();
    collectConjuncts(token, all);
    return all;
  }

  private void collectConjuncts(int token, List<Integer> all) {
    all.add(token);
    for (int next : tree.children(token, "conj")) {
      if (!sentence.token(next).isVerb()) {
        collectConjuncts(next, all);
      }
    }
  }

  private List<Integer> spread(List<Integer> heads) {
    Set<Integer> all = new LinkedHashSet<>();
    heads.forEach(head -> all.addAll(conjuncts(head)));
    return List.copyOf(all);
  }

  /** Puts what a relative pronoun stands for in its place. */
  private List<Integer> resolve(List<Integer> heads, int predicate) {
    Set<Integer> all = new LinkedHashSet<>();
    for (int head : heads) {
      int antecedent = relative(head) ? antecedent(predicate) : Dependencies.NONE;
      all.addAll(conjuncts(antecedent == Dependencies.NONE ? head : antecedent));
    }
    return List.copyOf(all);
  }

  private int antecedent(int predicate) {
    int at = predicate;
    for (int steps = 0; at != Dependencies.NONE && steps < MAX_CLIMB; steps++) {
      if (tree.is(at, "acl:relcl")) {
        return tree.governor(at);
      }
      at = tree.governor(at);
    }
    return Dependencies.NONE;
  }

  private boolean relative(int token) {
    String pos = sentence.token(token).pos();
    return pos.equals("WP") || pos.equals("WDT");
  }
}
