package org.chancery.extract.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom a noun means as a speaker that is not itself a name the text is linked by. */
final class NounSpeakers {
  private final SpeechLexicon lexicon;
  private final NamedSpeakers names;
  private final UnlistedBodies bodies;
  private final DescribedSpeakers described;
  private final StateArms arms;
  private final CalledPeople people;
  private final Discourse discourse;

  NounSpeakers(
      SpeechLexicon lexicon,
      LinkedText text,
      NamedSpeakers names,
      UnlistedBodies bodies,
      Discourse discourse) {
    this.lexicon = lexicon;
    this.names = names;
    this.bodies = bodies;
    this.described = new DescribedSpeakers(lexicon.described(), lexicon::adjective, text);
    this.arms = new StateArms(lexicon::adjective);
    this.people = new CalledPeople(lexicon, text);
    this.discourse = discourse;
  }

  /**
   * Returns whom the phrase of the noun names, beside the noun or as the owner of what it means.
   */
  Optional<Entity> named(Sentence sentence, Dependencies tree, int verb, int head) {
    Token token = sentence.token(head);
    for (int apposition : tree.children(head, "appos", "flat")) {
      List<Entity> named = at(sentence, apposition);
      if (!named.isEmpty()) {
        return Optional.of(named.get(0));
      }
    }
    for (int beside : tree.children(head, "dep")) {
      Optional<Entity> person =
          at(sentence, beside).stream().filter(Person.class::isInstance).findFirst();
      if (person.isPresent() && beside > head && names.opens(sentence, beside)) {
        return person;
      }
    }
    Optional<Entity> alias = knownAs(sentence, tree, head);
    if (alias.isPresent()) {
      return alias;
    }
    Optional<Entity> called = people.at(sentence, head);
    if (called.isPresent()) {
      return called;
    }
    if (Character.isUpperCase(token.text().charAt(0)) && !lexicon.is("person", token)) {
      Optional<Entity> body = bodies.named(sentence, head, isBody(sentence, tree, head));
      if (body.isPresent()) {
        return body;
      }
    }
    for (int apposition : tree.children(head, "appos", "flat")) {
      Optional<Entity> body = bodies.named(sentence, apposition, false);
      if (body.isPresent()) {
        return body;
      }
    }
    boolean speaksFor = lexicon.is("body", token) || lexicon.isVoice(token);
    for (int part : speaksFor ? tree.children(head, "compound") : List.<Integer>of()) {
      Optional<Entity> body = bodies.named(sentence, part, lexicon.is("body", token));
      if (body.isPresent() && at(sentence, part).isEmpty()) {
        return body;
      }
    }
    if (lexicon.is("body", token)) {
      for (int part : tree.children(head, "compound")) {
        List<Entity> named = at(sentence, part);
        if (!named.isEmpty() && !(named.get(0) instanceof State)) {
          return Optional.of(named.get(0));
        }
      }
    }
    Optional<Entity> person = namedBeside(sentence, head, verb);
    if (person.isPresent()) {
      return person;
    }
    return ofOwner(sentence, tree, head);
  }

  /** Returns whom the noun means among those of whom the text has spoken. */
  Optional<Entity> mentioned(Sentence sentence, Dependencies tree, int verb, int head) {
    return discourse
        .before(sentence, tree, head)
        .or(() -> bearer(sentence, tree, head))
        .or(() -> possessor(sentence, tree, verb, head))
        .or(() -> government(sentence, tree, head));
  }

  /** "The government" is that of the state that these sentences speak of most. */
  private Optional<Entity> government(Sentence sentence, Dependencies tree, int head) {
    boolean plain =
        lexicon.is("power", sentence.token(head))
            && tree.children(head).stream()
                .allMatch(
                    part -> part > head || sentence.token(part).text().equalsIgnoreCase("the"));
    return plain ? names.topic(sentence).map(state -> state) : Optional.empty();
  }

  /** "Acme, a toy maker, said": what stands beside the name tells that it is one of a body. */
  private boolean isBody(Sentence sentence, Dependencies tree, int head) {
    return tree.children(head, "appos").stream()
        .anyMatch(beside -> lexicon.is("body", sentence.token(beside)));
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

  /** "The fishermen's council, known as the Harbour Board, said": the board. */
  private Optional<Entity> knownAs(Sentence sentence, Dependencies tree, int head) {
    for (int verb : tree.children(head, "acl")) {
      boolean calls = lexicon.isWritten("alias", sentence.token(verb));
      for (int name :
          calls ? tree.children(verb, "obl", "xcomp", "obj", "nmod") : List.<Integer>of()) {
        Optional<Entity> listed =
            at(sentence, name).stream().filter(entity -> !(entity instanceof State)).findFirst();
        Optional<Entity> known = listed.or(() -> bodies.named(sentence, name, true));
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the speaker whom the phrase means by naming whose it is. */
  private Optional<Entity> ofOwner(Sentence sentence, Dependencies tree, int head) {
    Token token = sentence.token(head);
    Entity owner = inPhrase(sentence, tree, head);
    Optional<Entity> speaker = Optional.empty();
    if (lexicon.is("arm", token)) {
      speaker = arms.arm(token, owner instanceof State state ? state : null);
    }
    if (speaker.isEmpty() && owner != null) {
      speaker = described.of(sentence, tree, head, owner);
    }
    if (speaker.isEmpty() && owner instanceof State state && lexicon.is("body", token)) {
      speaker = names.partOf(state, sentence, token);
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
        .flatMap(part -> arms.arm(part, (State) owner));
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
    boolean follows =
        last > head
            && lexicon.described().isOffice(sentence.token(head))
            && names.followsName(sentence, last);
    return follows || (apart && names.opens(sentence, last))
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

  private List<Entity> at(Sentence sentence, int token) {
    return names.at(sentence, token);
  }
}
