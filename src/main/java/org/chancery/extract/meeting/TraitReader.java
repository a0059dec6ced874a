package org.chancery.extract.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.MeetingClaim;
import org.chancery.entity.LinkedText;
import org.chancery.extract.Actuality;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Reads the traits of one telling from its sentence. */
final class TraitReader {
  /** Words above an event that may say how far it has come. */
  private static final int MAX_CLIMB = 4;

  private final LinkedText text;
  private final Clauses clauses;
  private final Dependencies tree;
  private final Sentence sentence;
  private final Set<String> traits = new TreeSet<>();

  TraitReader(LinkedText text, Clauses clauses) {
    this.text = text;
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.sentence = clauses.sentence();
  }

  /** Returns the traits of the event, which is as real as the actuality says. */
  Traits read(Filled filled, Actuality actuality, MeetingClaim claim) {
    int event = filled.event();
    add("word", clauses.lemma(event));
    add("pos", sentence.token(event).pos());
    add("frame", lower(filled.frame().name()));
    add("actuality", lower(actuality.name()));
    add("preposition", clauses.preposition(event));
    add("role", tree.relation(event));
    around(event);
    above(event);
    quoted(event);
    traits.addAll(new PartyTraits(text, clauses).of(event, claim));
    return new Traits(traits);
  }

  /** Takes in what stands under the event: articles, adjectives, phrases of the partners. */
  private void around(int event) {
    List<Integer> determiners = tree.children(event, "det", "nmod:poss", "nummod");
    for (int word : determiners) {
      boolean owner = tree.is(word, "nmod:poss") && !sentence.token(word).pos().equals("PRP$");
      add("determiner", owner ? "owner" : lower(sentence.token(word).text()));
    }
    if (determiners.isEmpty()) {
      add("determiner", "none");
    }
    for (int word : tree.children(event, "amod", "compound", "advmod")) {
      boolean name = sentence.token(word).isProperNoun();
      add("modifier", name ? "name" : lower(sentence.token(word).lemma()));
    }
    for (int phrase : tree.children(event, "nmod", "obl")) {
      if (!tree.is(phrase, "nmod:poss")) {
        add("phrase", clauses.preposition(phrase));
      }
    }
    for (int word : tree.children(event, "aux", "aux:pass", "cop", "neg", "mark")) {
      add("with", lower(sentence.token(word).text()));
    }
    if (tree.child(event, "obj").isPresent()) {
      traits.add("object");
    }
    if (tree.child(event, "acl").isPresent()) {
      traits.add("clause");
    }
  }

  /** Takes in the words that the event hangs on, up to the verb of the sentence. */
  private void above(int event) {
    boolean verb = sentence.token(event).isVerb();
    if (verb) {
      add("tense", tense(event));
    }
    int at = event;
    for (int steps = 0; steps < MAX_CLIMB && tree.governor(at) != Dependencies.NONE; steps++) {
      int above = tree.governor(at);
      Token word = sentence.token(above);
      add(steps == 0 ? "governor" : "higher", governor(word));
      if (steps == 0) {
        add("governor.role", tree.relation(at) + "<" + word.pos());
      }
      if (word.isVerb() && !verb) {
        add("tense", tense(above));
        verb = true;
      }
      conjunctions(above);
      at = above;
    }
    add("root", tense(at));
  }

  private void conjunctions(int word) {
    for (int child : tree.children(word, "mark", "aux", "advmod", "neg")) {
      Token token = sentence.token(child);
      if (token.pos().equals("MD") || token.pos().equals("IN") || token.pos().equals("WRB")) {
        add("above", lower(token.text()));
      }
      if (token.hasLemma("not")) {
        add("above", "not");
      }
    }
  }

  /** Names are no words of the language, so that none is ever learned. */
  private static String governor(Token word) {
    return word.isProperNoun() ? "name" : lower(word.lemma());
  }

  /** The form of the verb with its auxiliaries: {@code will be VBG}. */
  private String tense(int verb) {
    StringBuilder form = new StringBuilder();
    for (int aux : tree.children(verb, "aux", "aux:pass")) {
      form.append(lower(sentence.token(aux).text())).append(' ');
    }
    return form.append(sentence.token(verb).pos()).toString();
  }

  private void quoted(int event) {
    if (clauses.quoted(event)) {
      traits.add("quoted");
    }
    if (sentence.token(sentence.size() - 1).text().equals("?")) {
      traits.add("question");
    }
  }

  private void add(String kind, String value) {
    traits.add(kind + "=" + value.replace('\t', ' '));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
