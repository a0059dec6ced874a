package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom a noun phrase means as a speaker. Acts must be asked for in text order. */
final class Speakers {
  /** How many words may stand between a name and "who": "Ruiz of the Fisheries Board, who". */
  private static final int WHO_REACH = 8;

  private final SpeechLexicon lexicon;
  private final LinkedText text;
  private final UnlistedBodies bodies;
  private final DescribedSpeakers described;
  private final CalledPeople people;
  private final Discourse discourse;

  Speakers(SpeechLexicon lexicon, LinkedText text, Discourse discourse) {
    this.lexicon = lexicon;
    this.text = text;
    this.bodies = new UnlistedBodies(lexicon, text);
    this.described = new DescribedSpeakers(lexicon.described(), lexicon::adjective, text);
    this.people = new CalledPeople(lexicon, text);
    this.discourse = discourse;
  }

  /** "Acme, a toy maker, said": what stands beside the name tells that it is one of a body. */
  private boolean isBody(Sentence sentence, Dependencies tree, int head) {
    return tree.children(head, "appos").stream()
        .anyMatch(beside -> lexicon.is("body", sentence.token(beside)));
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
        return all.stream().distinct().toList();
      }
    }
    return List.of();
  }

  /**
   * Those named before the name by "and", where the parser has not joined them: "Peru and [Chile]".
   */
  private List<Entity> joined(Sentence sentence, Dependencies tree, int head) {
    Mention second = named(sentence, head);
    int and = second == null ? -1 : second.from() - 1;
    if (and > 0 && sentence.token(and).text().equalsIgnoreCase("the")) {
      and--;
    }
    if (second == null || and < 1 || !sentence.token(and).text().equals("and")) {
      return List.of();
    }
    Mention first = named(sentence, and - 1);
    boolean alike =
        first != null
            && first.entity().getClass().equals(second.entity().getClass())
            && !tree.relation(and - 1).matches("obj|obl.*|nmod.*");
    return first != null && alike ? at(sentence, and - 1) : List.of();
  }

  private @Nullable Mention named(Sentence sentence, int token) {
    return text.at(sentence, token).stream()
        .filter(
            mention ->
                mention.to() == token + 1
                    && mention.kind() != Mention.Kind.DEMONYM
                    && canSpeak(mention.entity()))
        .findFirst()
        .orElse(null);
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
      return found || many ? antecedents : List.of(antecedent(sentence, subject));
    }
    return new Clauses(sentence, tree).conjuncts(subject);
  }

  /** The noun that a relative pronoun follows; for "who" the last person named before it. */
  private int antecedent(Sentence sentence, int pronoun) {
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
      List<Entity> together = discourse.together(sentence);
      if (!together.isEmpty()) {
        return together;
      }
    }
    if (token.pos().equals("PRP") && own.size() < 2) {
      Entity resolved = own.isEmpty() ? null : own.get(0);
      return discourse.pronoun(sentence, token, resolved).map(List::of).orElse(List.of());
    }
    if (!own.isEmpty()) {
      return own;
    }
    for (int apposition : tree.children(head, "appos", "flat")) {
      List<Entity> named = at(sentence, apposition);
      if (!named.isEmpty()) {
        return named;
      }
    }
    Optional<Entity> called = people.at(sentence, head);
    if (called.isPresent()) {
      return List.of(called.get());
    }
    if (Character.isUpperCase(token.text().charAt(0)) && !lexicon.is("person", token)) {
      Optional<Entity> body = bodies.named(sentence, head, isBody(sentence, tree, head));
      if (body.isPresent()) {
        return List.of(body.get());
      }
    }
    for (int apposition : tree.children(head, "appos", "flat")) {
      Optional<Entity> body = bodies.named(sentence, apposition, false);
      if (body.isPresent()) {
        return List.of(body.get());
      }
    }
    boolean speaksFor = lexicon.is("body", token) || lexicon.isVoice(token);
    for (int part : speaksFor ? tree.children(head, "compound") : List.<Integer>of()) {
      Optional<Entity> body = bodies.named(sentence, part, lexicon.is("body", token));
      if (body.isPresent() && at(sentence, part).isEmpty()) {
        return List.of(body.get());
      }
    }
    if (lexicon.is("body", token)) {
      for (int part : tree.children(head, "compound")) {
        List<Entity> named = at(sentence, part);
        if (!named.isEmpty() && !(named.get(0) instanceof State)) {
          return named;
        }
      }
    }
    Optional<Entity> person = namedBeside(sentence, head, verb);
    if (person.isPresent()) {
      return List.of(person.get());
    }
    Optional<Entity> speaker = ofOwner(sentence, tree, head);
    return speaker
        .or(() -> issuer(sentence, tree, verb, head))
        .or(() -> discourse.before(sentence, tree, head))
        .or(() -> bearer(sentence, tree, head))
        .or(() -> possessor(sentence, tree, verb, head))
        .map(List::of)
        .orElse(List.of());
  }

  /** "Her speech calling for calm", "his stance has not changed since warning them": she, he. */
  private Optional<Entity> possessor(Sentence sentence, Dependencies tree, int verb, int head) {
    if (!sentence.token(verb).pos().equals("VBG")) {
      return Optional.empty();
    }
    return tree.children(head, "nmod:poss").stream()
        .flatMap(owner -> at(sentence, owner).stream())
        .findFirst();
  }

  /** "The regional governor" where the text has named one governor. */
  private Optional<Entity> bearer(Sentence sentence, Dependencies tree, int head) {
    Token noun = sentence.token(head);
    boolean definite =
        tree.children(head, "det", "nmod:poss").stream()
            .anyMatch(child -> !sentence.token(child).text().matches("(?i)an?|another|some|one"));
    return definite && noun.pos().equals("NN") && lexicon.described().isOffice(noun)
        ? described.bearer(noun)
        : Optional.empty();
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

  /** Returns the speaker whom the phrase means by naming whose it is. */
  private Optional<Entity> ofOwner(Sentence sentence, Dependencies tree, int head) {
    Token token = sentence.token(head);
    Entity owner = inPhrase(sentence, tree, head);
    Optional<Entity> speaker = Optional.empty();
    if (lexicon.is("arm", token)) {
      speaker = bodies.arm(token, owner instanceof State state ? state : null);
    }
    if (speaker.isEmpty() && owner != null) {
      speaker = described.of(sentence, tree, head, owner);
    }
    if (speaker.isEmpty() && lexicon.isVoice(token)) {
      speaker = arm(sentence, tree, head, owner).or(() -> Optional.ofNullable(owner));
    }
    return speaker;
  }

  /** "A Peruvian army statement said": the army. */
  private Optional<Entity> arm(
      Sentence sentence, Dependencies tree, int head, @Nullable Entity owner) {
    return tree.children(head, "compound").stream()
        .map(sentence::token)
        .filter(part -> owner instanceof State && lexicon.is("arm", part))
        .findFirst()
        .flatMap(part -> bodies.arm(part, (State) owner));
  }

  /** "the envoy to the talks, Anna Moreau, said": the person named last before the verb. */
  private Optional<Entity> namedBeside(Sentence sentence, int head, int verb) {
    int last = verb - 1;
    while (last > head && !sentence.token(last).isNoun()) {
      if (!sentence.token(last).text().equals(",")
          && !sentence.token(last).pos().matches("RB|VB.|MD")) {
        return Optional.empty();
      }
      last--;
    }
    boolean apart =
        last > head
            && sentence.tokens().subList(head, last).stream().anyMatch(t -> t.text().equals(","));
    return apart
        ? at(sentence, last).stream().filter(Person.class::isInstance).findFirst()
        : Optional.empty();
  }

  private @Nullable Entity inPhrase(Sentence sentence, Dependencies tree, int head) {
    boolean press =
        tree.children(head, "compound").stream()
            .anyMatch(part -> lexicon.is("press", sentence.token(part)));
    if (press) {
      return null;
    }
    BitSet phrase = tree.subtree(head, child -> !sentence.token(child).isVerb());
    for (int i = phrase.previousSetBit(head); i >= 0; i = phrase.previousSetBit(i - 1)) {
      List<Entity> entity = at(sentence, i);
      if (!entity.isEmpty()) {
        return entity.get(0);
      }
    }
    for (int below : tree.children(head, "nmod")) {
      List<Entity> entity = at(sentence, below);
      if (!entity.isEmpty()) {
        return entity.get(0);
      }
    }
    for (int i = phrase.nextSetBit(head); i >= 0; i = phrase.nextSetBit(i + 1)) {
      List<Entity> entity = at(sentence, i);
      if (!entity.isEmpty()) {
        return entity.get(0);
      }
    }
    return null;
  }

  /** Returns those who can speak and whom the token means. */
  List<Entity> at(Sentence sentence, int token) {
    return text.at(sentence, token).stream()
        .filter(mention -> !isCrowd(sentence, mention))
        .map(Mention::entity)
        .filter(Speakers::canSpeak)
        .toList();
  }

  /** "Many Peruvians" are not Peru, but "the Peruvians" may be. */
  private static boolean isCrowd(Sentence sentence, Mention mention) {
    Token last = sentence.token(mention.to() - 1);
    boolean people = mention.kind() == Mention.Kind.DEMONYM && last.pos().matches("NNPS|NNS");
    int before = mention.from() - 1;
    boolean definite =
        sentence.token(mention.from()).text().equalsIgnoreCase("the")
            || (before >= 0 && sentence.token(before).text().equalsIgnoreCase("the"));
    return people && !definite;
  }

  private static boolean canSpeak(Entity entity) {
    return entity instanceof Person || entity instanceof State || entity instanceof Organization;
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
