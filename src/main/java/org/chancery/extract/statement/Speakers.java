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
  private final SpeechLexicon lexicon;
  private final LinkedText text;
  private final UnlistedBodies bodies;
  private final Discourse discourse;

  Speakers(SpeechLexicon lexicon, LinkedText text, Discourse discourse) {
    this.lexicon = lexicon;
    this.text = text;
    this.bodies = new UnlistedBodies(lexicon, text);
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
        all.addAll(meaning(sentence, tree, act.verb(), head));
      }
      if (!all.isEmpty()) {
        return all.stream().distinct().toList();
      }
    }
    return List.of();
  }

  private static List<Integer> heads(Sentence sentence, Dependencies tree, int verb, int subject) {
    boolean relative = sentence.token(subject).pos().startsWith("W");
    if (relative) {
      List<Integer> antecedents = new Clauses(sentence, tree).subjects(verb);
      return antecedents.isEmpty() ? List.of(subject) : antecedents;
    }
    return new Clauses(sentence, tree).conjuncts(subject);
  }

  private List<Entity> meaning(Sentence sentence, Dependencies tree, int verb, int head) {
    Token token = sentence.token(head);
    List<Entity> own = at(sentence, head);
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
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    Optional<Entity> person = namedBeside(sentence, head, verb);
    if (person.isPresent()) {
      return List.of(person.get());
    }
    if (lexicon.is("arm", token)) {
      State state = inPhrase(sentence, tree, head) instanceof State owner ? owner : null;
      Optional<Entity> arm = bodies.arm(token, state);
      if (arm.isPresent()) {
        return List.of(arm.get());
      }
    }
    if (lexicon.isVoice(token)) {
      Entity voice = inPhrase(sentence, tree, head);
      if (voice != null) {
        return List.of(voice);
      }
    }
    return discourse.before(sentence, tree, head).map(List::of).orElse(List.of());
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
      if (i > from && sentence.token(i).text().matches("[,;.\\-–—(]")) {
        break;
      }
      if (sentence.token(i).pos().matches("VBD|VBZ|VBP|MD|WDT|WP")) {
        break;
      }
      if (lexicon.is("crowd", sentence.token(i))) {
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
