package org.chancery.extract.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;

/** Finds who speaks: the subject of a verb of saying and the entity that it means. */
final class Speakers {
  private static final int MAX_CLIMB = 6;

  private final SpeechLexicon lexicon;
  private final LinkedText text;

  Speakers(SpeechLexicon lexicon, LinkedText text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** Returns the position of the verb's subject, or {@link Dependencies#NONE}. */
  int subject(Sentence sentence, Dependencies tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < MAX_CLIMB; steps++) {
      Optional<Integer> own = tree.child(at, "nsubj");
      if (own.isPresent()) {
        return relative(sentence, own.get()) && tree.is(at, "acl:relcl")
            ? tree.governor(at)
            : own.get();
      }
      if (tree.governor(at) == Dependencies.NONE) {
        return Dependencies.NONE;
      }
      if (tree.relation(at).equals("acl")) {
        return tree.governor(at);
      }
      if (!(tree.is(at, "conj") || tree.is(at, "xcomp") || tree.is(at, "advcl"))) {
        return Dependencies.NONE;
      }
      at = tree.governor(at);
    }
    return Dependencies.NONE;
  }

  private static boolean relative(Sentence sentence, int token) {
    return sentence.token(token).pos().startsWith("W");
  }

  /** Returns the entity that the noun phrase with this head means as a speaker. */
  Optional<Entity> meaning(Sentence sentence, Dependencies tree, int head) {
    Optional<Entity> own = at(sentence, head);
    if (own.isPresent()) {
      return own;
    }
    for (int apposition : tree.children(head, "appos", "flat")) {
      Optional<Entity> named = at(sentence, apposition);
      if (named.isPresent()) {
        return named;
      }
    }
    return lexicon.isVoice(sentence.token(head))
        ? inPhrase(sentence, tree, head)
        : Optional.empty();
  }

  private Optional<Entity> inPhrase(Sentence sentence, Dependencies tree, int head) {
    BitSet phrase = tree.subtree(head, child -> !sentence.token(child).isVerb());
    for (int i = phrase.previousSetBit(head); i >= 0; i = phrase.previousSetBit(i - 1)) {
      Optional<Entity> entity = at(sentence, i);
      if (entity.isPresent()) {
        return entity;
      }
    }
    for (int i = phrase.nextSetBit(head); i >= 0; i = phrase.nextSetBit(i + 1)) {
      Optional<Entity> entity = at(sentence, i);
      if (entity.isPresent()) {
        return entity;
      }
    }
    return Optional.empty();
  }

  /** Returns somebody who can speak and whom the token means. */
  Optional<Entity> at(Sentence sentence, int token) {
    List<Mention> mentions = text.at(sentence, token);
    return mentions.stream().map(Mention::entity).filter(Speakers::canSpeak).findFirst();
  }

  private static boolean canSpeak(Entity entity) {
    return entity instanceof Person || entity instanceof State || entity instanceof Organization;
  }
}
