package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Office;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds whom a noun phrase means as a speaker. Acts must be asked for in text order. */
final class Speakers {
  /** How many words may stand between a name and "who": "Ruiz of the Fisheries Board, who". */
  private static final int WHO_REACH = 8;

  private final SpeechLexicon lexicon;
  private final LinkedText text;
  private final UnlistedBodies bodies;
  private final NamedSpeakers names;
  private final NounSpeakers nouns;
  private final Discourse discourse;
  private final IssuedWords issued;

  Speakers(SpeechLexicon lexicon, LinkedText text, Discourse discourse) {
    this.lexicon = lexicon;
    this.text = text;
    this.bodies = new UnlistedBodies(lexicon, text);
    this.names = new NamedSpeakers(text);
    this.nouns = new NounSpeakers(lexicon, text, names, bodies, discourse);
    this.discourse = discourse;
    this.issued = new IssuedWords(lexicon);
  }

  /**
   * Returns who says it, each once; of several subjects that are possible, the first that means
   * somebody.
   */
  List<Entity> of(Sentence sentence, Dependencies tree, Utterance act) {
    for (int subject : act.subjects()) {
      List<Entity> all = new ArrayList<>();
      for (int head : heads(sentence, tree, act.verb(), subject)) {
        all.addAll(joined(sentence, tree, head));
        all.addAll(meaning(sentence, tree, act.verb(), head));
      }
      if (!all.isEmpty()) {
        List<Entity> speakers = withoutOwnOffice(all.stream().distinct().toList());
        if (!act.quoted()) {
          issued.spoke(sentence, tree, act.verb(), speakers);
        }
        return speakers;
      }
    }
    return List.of();
  }

  /** "State governor and presidential hopeful Ana Ruiz said": she is both, and speaks alone. */
  private static List<Entity> withoutOwnOffice(List<Entity> speakers) {
    boolean named =
        speakers.size() == 2
            && speakers.get(0) instanceof Office
            && speakers.get(1) instanceof Person;
    return named ? speakers.subList(1, 2) : speakers;
  }

  /**
   * Those named before the name by "and", where the parser has not joined them: "Peru and [Chile]".
   */
  private List<Entity> joined(Sentence sentence, Dependencies tree, int head) {
    Mention second = names.named(sentence, head);
    int and = second == null ? -1 : second.from() - 1;
    if (and > 0 && sentence.token(and).text().equalsIgnoreCase("the")) {
      and--;
    }
    if (second == null || and < 1 || !sentence.token(and).text().equals("and")) {
      return List.of();
    }
    Mention first = names.named(sentence, and - 1);
    boolean alike =
        first != null
            && first.entity().getClass().equals(second.entity().getClass())
            && !tree.relation(and - 1).matches("obj|obl.*|nmod.*");
    return first != null && alike ? at(sentence, and - 1) : List.of();
  }

  private List<Integer> heads(Sentence sentence, Dependencies tree, int verb, int subject) {
    boolean relative = sentence.token(subject).pos().startsWith("W");
    if (relative) {
      List<Integer> antecedents = new Clauses(sentence, tree).subjects(verb);
      boolean found =
          antecedents.stream()
              .anyMatch(head -> head != subject && !meaning(sentence, tree, verb, head).isEmpty());
      boolean many =
          antecedents.stream().anyMatch(head -> sentence.token(head).pos().matches("NNP?S"));
      return found || many ? antecedents : List.of(antecedent(sentence, tree, verb, subject));
    }
    return new Clauses(sentence, tree).conjuncts(subject);
  }

  /** The noun that a relative pronoun follows; for "who" the last person named before it. */
  private int antecedent(Sentence sentence, Dependencies tree, int verb, int pronoun) {
    int above = tree.governor(verb);
    boolean which = sentence.token(pronoun).pos().equals("WDT");
    if (which
        && above != Dependencies.NONE
        && above < pronoun
        && sentence.token(above).isNoun()
        && !meaning(sentence, tree, verb, above).isEmpty()) {
      return above;
    }
    int at = pronoun - 1;
    while (at > 0 && sentence.token(at).text().matches(",|of|one|and")) {
      at--;
    }
    if (at < 0 || !sentence.token(at).isNoun()) {
      return pronoun;
    }
    boolean who =
        sentence.token(pronoun).pos().equals("WP") && !sentence.token(at).pos().endsWith("S");
    for (int i = at; who && i >= Math.max(0, at - WHO_REACH); i--) {
      if (at(sentence, i).stream().anyMatch(Person.class::isInstance)) {
        return i;
      }
    }
    return at;
  }

  private List<Entity> meaning(Sentence sentence, Dependencies tree, int verb, int head) {
    List<Entity> meant = resolve(sentence, tree, verb, head);
    Token noun = sentence.token(head);
    if (meant.size() == 1
        && !(meant.get(0) instanceof Person)
        && lexicon.described().isOffice(noun)) {
      discourse.describe(sentence, noun, meant.get(0));
    }
    return meant;
  }

  private List<Entity> resolve(Sentence sentence, Dependencies tree, int verb, int head) {
    Token token = sentence.token(head);
    boolean crowd = lexicon.is("crowd", token) && token.pos().equals("NNS");
    List<Entity> own = crowd ? List.of() : at(sentence, head);
    if (own.size() < 2 && several(sentence, tree, head)) {
      boolean pair = lexicon.is("pair", token);
      List<Entity> together = pair ? names.pair(sentence, head) : List.of();
      if (together.isEmpty()) {
        together = discourse.together(sentence);
      }
      if (!together.isEmpty()) {
        return together;
      }
    }
    if (lexicon.is("it", token)) {
      List<Entity> issuers = goingOn(sentence, head);
      if (!issuers.isEmpty()) {
        return issuers;
      }
    }
    if (token.pos().equals("PRP") && own.size() < 2) {
      Entity resolved = own.isEmpty() ? null : own.get(0);
      return discourse.pronoun(sentence, token, resolved).map(List::of).orElse(List.of());
    }
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Entity> named = nouns.named(sentence, tree, verb, head);
    if (lexicon.is("issued", token)
        && isDefinite(sentence, tree, head)
        && named.filter(one -> !(one instanceof State)).isEmpty()) {
      List<Entity> issuers = issued.issuers(sentence, token);
      if (!issuers.isEmpty() && named.stream().allMatch(owner -> isOf(issuers, owner))) {
        return issuers;
      }
    }
    return named
        .or(() -> issuer(sentence, tree, verb, head))
        .or(() -> nouns.mentioned(sentence, tree, verb, head))
        .map(List::of)
        .orElse(List.of());
  }

  /** "The statement", "its separate report", but not "a report" or "the Lima Post report". */
  private static boolean isDefinite(Sentence sentence, Dependencies tree, int noun) {
    boolean another =
        tree.children(noun, "compound", "nmod", "amod").stream()
            .anyMatch(part -> sentence.token(part).isProperNoun());
    return !another
        && tree.children(noun, "det", "nmod:poss").stream()
            .map(part -> sentence.token(part).text())
            .noneMatch(word -> word.matches("(?i)an?|another|some|one"));
  }

  /** Whether a part of the state, or one whose state is not known, has given it out. */
  private static boolean isOf(List<Entity> issuers, Entity state) {
    return issuers.stream()
        .allMatch(
            issuer ->
                issuer instanceof Organization
                    && (issuer.country() == null || state.equals(issuer.country())));
  }

  /** Remembers who gives out a statement in the sentence, whatever it says of the statement. */
  void note(Sentence sentence) {
    for (Token noun : sentence.tokens()) {
      int verb = issued.giving(sentence, noun);
      if (verb >= 0) {
        text.text()
            .dependencies(sentence)
            .ifPresent(tree -> issued.issued(sentence, noun, givers(sentence, tree, verb)));
      }
    }
  }

  private List<Entity> givers(Sentence sentence, Dependencies tree, int verb) {
    return new Clauses(sentence, tree)
        .subjects(verb).stream()
            .filter(subject -> !sentence.token(subject).pos().startsWith("W"))
            .flatMap(subject -> meaning(sentence, tree, verb, subject).stream())
            .distinct()
            .toList();
  }

  /** "It" goes on with a statement that the clause or sentence before was about. */
  private List<Entity> goingOn(Sentence sentence, int pronoun) {
    List<Entity> own = issued.subject(sentence, pronoun);
    if (!own.isEmpty() || sentence.index() == 0) {
      return own;
    }
    Sentence before = text.text().sentences().get(sentence.index() - 1);
    return issued.subject(before, before.size());
  }

  /**
   * "She released a statement which said", "the board put out a report saying": who gave it out.
   */
  private Optional<Entity> issuer(Sentence sentence, Dependencies tree, int verb, int head) {
    int giver = tree.governor(head);
    boolean given =
        lexicon.is("issued", sentence.token(head))
            && tree.is(head, "obj")
            && giver != Dependencies.NONE
            && giver != verb
            && sentence.token(giver).isVerb();
    if (!given) {
      return Optional.empty();
    }
    return new Clauses(sentence, tree)
        .subjects(giver).stream()
            .filter(subject -> !sentence.token(subject).pos().startsWith("W"))
            .flatMap(subject -> meaning(sentence, tree, verb, subject).stream())
            .findFirst();
  }

  /** "They", "both", "the two allies", but not "eastern allies" or "some ministers". */
  private boolean several(Sentence sentence, Dependencies tree, int head) {
    Token token = sentence.token(head);
    if (lexicon.is("they", token)) {
      return true;
    }
    boolean definite = token.pos().matches("DT|PDT|CC");
    for (int part : tree.children(head)) {
      Token word = sentence.token(part);
      definite |= word.text().matches("(?i)the|both|these");
      if (!tree.is(part, "nummod")
          && !word.text().matches("(?i)the|both|these|of|two|three|all|,")) {
        return false;
      }
    }
    return definite && !token.pos().equals("NN") && lexicon.is("together", token);
  }

  /** Returns those who can speak and whom the token means. */
  List<Entity> at(Sentence sentence, int token) {
    return names.at(sentence, token);
  }

  /** Returns the source that is named from the position on, before the next comma. */
  Optional<Entity> source(Sentence sentence, Dependencies tree, int from, int to) {
    Optional<Entity> last = Optional.empty();
    for (int i = from; i < to; i++) {
      boolean named = last.isEmpty() && i + 1 < to && sentence.token(i + 1).ner().equals("PERSON");
      if (i > from && sentence.token(i).text().matches("[,;.\\-–—(]") && !named) {
        break;
      }
      if (sentence.token(i).pos().matches("VBD|VBZ|VBP|MD|WDT|WP")) {
        break;
      }
      boolean press = last.isPresent() && last.get() instanceof State;
      if (lexicon.is("crowd", sentence.token(i))
          || (press && lexicon.is("press", sentence.token(i)))) {
        return Optional.empty();
      }
      List<Entity> entity = at(sentence, i);
      if (!entity.isEmpty()) {
        last = Optional.of(entity.get(0));
      } else if (sentence.token(i).isProperNoun()) {
        Optional<Entity> body = bodies.named(sentence, i, false);
        if (body.isPresent()) {
          last = body;
        }
      }
    }
    return last;
  }
}
