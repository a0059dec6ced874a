package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that say what is done about one measure, from the inside out: first those that it
 * is the subject of, then those that govern it from the left. It follows the order of the words,
 * not a tree: clauses stacked without "that" are where trees of news sentences go wrong most. Used
 * once.
 */
final class StepReader {
  private static final int MAX_STEPS = 7;
  private static final int STOP = -1;

  private final SanctionLexicon lexicon;
  private final LinkedText text;
  private final Sentence sentence;
  private final WordOrder words;
  private final List<Step> steps = new ArrayList<>();

  /** What the words read so far hang on the next one by: a preposition, "obj" or "clause". */
  private String link = "obj";

  /** Where the measure's words begin. */
  private int start = Integer.MAX_VALUE;

  StepReader(SanctionLexicon lexicon, LinkedText text, Sentence sentence) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
    this.words = new WordOrder(lexicon, sentence);
  }

  /** Returns the steps from the measure outwards. */
  List<Step> around(Measure measure) {
    start = measure.from();
    int end = compounds(measure.head() + 1);
    int left = left(describe(measure.from() - 1));
    if (!governed(left)) {
      predicate(end, left);
    }
    outwards(left);
    return steps;
  }

  /** Returns the steps of a verb that is itself the measure, from it outwards. */
  List<Step> from(int verb, Effect effect) {
    outwards(left(push(verb, effect, true)));
    return steps;
  }

  private void outwards(int start) {
    int at = start;
    while (at >= 0 && steps.size() < MAX_STEPS) {
      Optional<Effect> effect = effect(at);
      at =
          effect.isPresent()
              ? left(push(at, effect.get(), sentence.token(at).isVerb() || words.perfect(at)))
              : STOP;
    }
  }

  /** "sanctions relief", "sanctions regime": returns the position after the nouns. */
  private int compounds(int start) {
    int at = start;
    while (at < sentence.size() && sentence.token(at).isNoun() && text.at(sentence, at).isEmpty()) {
      int noun = at;
      lexicon
          .effect(sentence.token(noun), List.of("compound"))
          .ifPresent(effect -> steps.add(new Step(noun, effect, null, "compound")));
      at++;
    }
    return at;
  }

  /** "further sanctions", "further U.S. sanctions": returns the position left of the adjectives. */
  private int describe(int start) {
    int at = start;
    while (at >= 0) {
      List<Mention> here = text.at(sentence, at);
      if (!here.isEmpty()) {
        at = here.get(0).from() - 1;
        continue;
      }
      if (!sentence.token(at).pos().startsWith("JJ") || words.perfect(at)) {
        break;
      }
      int adjective = at;
      lexicon
          .effect(sentence.token(adjective), List.of("amod"))
          .ifPresent(effect -> steps.add(new Step(adjective, effect, null, "amod")));
      at--;
    }
    return at;
  }

  /** Whether the word on the left has the measure as its object and is all that is said of it. */
  private boolean governed(int left) {
    if (left < 0 || !link.equals("obj")) {
      return false;
    }
    Optional<Effect> effect = lexicon.effect(sentence, left, List.of("obj"));
    return effect.isPresent() && effect.get().act() != null;
  }

  private void predicate(int end, int left) {
    boolean wanted =
        left >= 0
            && sentence.token(left).isVerb()
            && lexicon.effect(sentence.token(left), List.of(link)).isPresent();
    new PredicateReader(lexicon, text, sentence)
        .after(end, wanted)
        .ifPresent(
            step -> {
              VerbGroup group = step.group();
              boolean wished = group != null && group.infinitive() && link.equals("for");
              boolean supposed = (wished && !wanted) || lexicon.clauses().condition(link);
              steps.add(supposed ? step.supposed() : step);
              link = supposed || link.equals("obj") ? "clause" : link;
            });
  }

  private Optional<Effect> effect(int at) {
    Token word = sentence.token(at);
    if (link.equals("obj") && words.perfect(at)) {
      return lexicon.participle(word);
    }
    List<String> links = new ArrayList<>(List.of(link));
    VerbGroup inner = innermostVerb();
    boolean finite = inner != null && inner.finite();
    if (inner != null && !finite && !links.contains("clause")) {
      links.add("clause");
    }
    if (inner != null && !finite && link.equals("clause")) {
      links.add("obj");
    }
    Optional<Effect> found = lexicon.effect(sentence, at, links);
    if (found.isEmpty() && finite && link.equals("clause")) {
      Optional<Effect> wish = lexicon.effect(word, List.of("obj"));
      boolean wishes = wish.isPresent() && wish.get() == Effect.DEMAND;
      return lexicon.clauses().says(word)
          ? Optional.of(wishes ? Effect.DEMAND : Effect.SAY)
          : Optional.empty();
    }
    return found;
  }

  private @Nullable VerbGroup innermostVerb() {
    return steps.isEmpty() ? null : steps.get(steps.size() - 1).group();
  }

  /** Adds a step; returns the position left of its words. */
  private int push(int at, Effect effect, boolean verb) {
    VerbGroup group = verb ? active(VerbGroup.at(sentence, at, lexicon)) : null;
    steps.add(new Step(at, effect, group, link));
    link = group == null ? "obj" : "clause";
    return (group == null ? at : group.from()) - 1;
  }

  /** "Chad for the first time imposed": a lone participle that has an object is a past tense. */
  private VerbGroup active(VerbGroup group) {
    boolean lone = group.from() == group.verb() && sentence.token(group.verb()).pos().equals("VBN");
    return lone && link.equals("obj") ? group.told() : group;
  }

  /** Returns the next word on the left that could say something, or {@link #STOP}. */
  private int left(int start) {
    int i = start;
    while (i >= 0) {
      List<Mention> here = text.at(sentence, i);
      if (!here.isEmpty()) {
        i = here.get(0).from() - 1;
        continue;
      }
      Token word = sentence.token(i);
      if (word.isVerb() && !words.attribute(i, link)) {
        return verb(i);
      }
      if (link.equals("of") && WordOrder.quantity(word)) {
        link = "obj";
      } else if (word.isNoun() || word.pos().startsWith("JJ")) {
        if (effect(i).isPresent() || words.perfect(i)) {
          return i;
        }
        if (word.isNoun() && !word.isProperNoun() && blocks() && !lexicon.clauses().idle(word)) {
          return STOP;
        }
      } else if (word.pos().equals("IN") || word.pos().equals("TO")) {
        if (!preposition(word, i)) {
          return STOP;
        }
      } else if (word.pos().equals("CC") || words.lists(i, innermostVerb())) {
        int before =
            word.pos().equals("CC") ? coordinated(i) : words.sharedInfinitive(i, innermostVerb());
        if (before == STOP) {
          return STOP;
        }
        i = before;
        continue;
      } else if (breaks(word, i)) {
        return STOP;
      }
      i--;
    }
    return STOP;
  }

  /** An auxiliary verb standing alone is a copula, which says nothing itself. */
  private int verb(int at) {
    Token word = sentence.token(at);
    return VerbGroup.isAuxiliary(word) && lexicon.effect(word, List.of(link)).isEmpty() ? STOP : at;
  }

  /** A noun between a preposition and its verb is what the phrase belongs to: "fear of". */
  private boolean blocks() {
    return switch (link) {
      case "obj", "clause", "with", "by", "under" -> false;
      default -> true;
    };
  }

  private boolean preposition(Token word, int at) {
    String form = SanctionLexicon.lower(word);
    if (form.equals("that")) {
      link = "clause";
      return true;
    }
    if (form.equals("in") && lexicon.clauses().idle(sentence.token(at + 1))) {
      return true;
    }
    boolean more = form.equals("than") && at > 0 && sentence.token(at - 1).pos().endsWith("R");
    if (more || (link.equals("obj") && words.temporal(at + 1))) {
      return true;
    }
    VerbGroup inner = innermostVerb();
    if (inner != null && inner.infinitive() && lexicon.clauses().condition(word)) {
      suppose();
    }
    if (inner != null && inner.finite() && link.equals("clause")) {
      if (lexicon.clauses().condition(word)) {
        suppose();
        return true;
      }
      if (lexicon.clauses().foreruns(form) && !sentence.token(inner.verb()).pos().equals("VBD")) {
        suppose();
      }
      return !lexicon.clauses().separates(form);
    }
    boolean gerund = inner != null && inner.from() == at + 1;
    if (link.equals("obj") || gerund) {
      link = form;
    }
    return true;
  }

  private void suppose() {
    int last = steps.size() - 1;
    steps.set(last, steps.get(last).supposed());
  }

  /** Returns where to go on left of a conjunction; past the first of two verbs. */
  private int coordinated(int at) {
    if (at == 0 || at + 1 >= sentence.size()) {
      return STOP;
    }
    Token before = sentence.token(at - 1);
    Token after = sentence.token(at + 1);
    VerbGroup inner = innermostVerb();
    boolean verb = after.isVerb() || (inner != null && inner.from() == at + 1);
    if (verb && !(steps.isEmpty() && at + 1 >= start)) {
      return before.isVerb() ? at - 2 : words.sharedInfinitive(at, inner);
    }
    return after.pos().equals("MD") || after.pos().equals("PRP") ? STOP : at - 1;
  }

  private boolean breaks(Token word, int at) {
    return switch (word.pos()) {
      case ",", "CC" -> !listed(at);
      case ":", ".", "-LRB-", "-RRB-", "WDT", "WP", "WRB", "MD" -> true;
      default -> false;
    };
  }

  /** "oil, gas and other sanctions", "steps, including sanctions". */
  private boolean listed(int comma) {
    Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
    if (last != null && last.group() != null) {
      return sentence.token(last.at()).hasLemma("include");
    }
    return comma > 0
        && link.equals("obj")
        && (sentence.token(comma - 1).isNoun() || sentence.token(comma - 1).pos().equals("JJ"));
  }
}
