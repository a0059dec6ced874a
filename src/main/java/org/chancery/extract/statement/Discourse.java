package org.chancery.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Person.Gender;
import org.chancery.entity.State;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far in a text, for words that mean a speaker named before. */
final class Discourse {
  private static final int REACH = 3;

  private final SpeechLexicon lexicon;
  private final LinkedText text;
  private final List<Span> contents = new ArrayList<>();

  /** What each pronoun means, which does not change with the speakers that follow it. */
  private final Map<Span, Optional<Entity>> pronouns = new LinkedHashMap<>();

  private @Nullable Person person;
  private int personSentence;
  private @Nullable Entity body;
  private int bodySentence;
  private @Nullable Entity last;
  private int lastSentence;
  private List<Entity> joint = List.of();
  private int jointSentence;
  private final Map<String, Entity> offices = new LinkedHashMap<>();
  private @Nullable Entity office;
  private Gender officeGender = Gender.UNKNOWN;
  private int officeSentence;

  Discourse(SpeechLexicon lexicon, LinkedText text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** Remembers who spoke in the sentence. */
  void spoke(Sentence sentence, List<Entity> speakers) {
    if (speakers.size() > 1) {
      joint = speakers;
      jointSentence = sentence.index();
    }
    if (speakers.size() != 1) {
      return;
    }
    Entity speaker = speakers.get(0);
    last = speaker;
    lastSentence = sentence.index();
    if (speaker instanceof Person someone) {
      person = someone;
      personSentence = sentence.index();
    } else if (speaker instanceof Organization || speaker instanceof State) {
      body = speaker;
      bodySentence = sentence.index();
    }
  }

  /**
   * Remembers whom a noun such as "spokeswoman" means, for "the spokeswoman" and "she" later on.
   */
  void describe(Sentence sentence, Token noun, Entity speaker) {
    offices.put(noun.lemma().toLowerCase(Locale.ROOT), speaker);
    office = speaker;
    officeGender = lexicon.described().gender(noun);
    officeSentence = sentence.index();
  }

  /**
   * Returns those who spoke together before and are meant by "they", "both" or "the allies"; none
   * when one speaker has followed them.
   */
  List<Entity> together(Sentence sentence) {
    boolean goesOn = sentence.index() - jointSentence <= REACH && lastSentence <= jointSentence;
    return goesOn ? joint : List.of();
  }

  /**
   * Returns whom a pronoun before a verb of saying means. It goes on with the last speaker, unless
   * the one whom coreference has found came up after that, and not merely in somebody's words.
   *
   * @param resolved what coreference has found, or null
   */
  Optional<Entity> pronoun(Sentence sentence, Token token, @Nullable Entity resolved) {
    return pronouns.computeIfAbsent(token.span(), place -> meant(sentence, token, resolved));
  }

  private Optional<Entity> meant(Sentence sentence, Token token, @Nullable Entity resolved) {
    if (lexicon.is("it", token)) {
      boolean goesOn = body != null && sentence.index() - bodySentence <= 1;
      if (goesOn && !bodyInside(sentence, token)) {
        return Optional.ofNullable(body);
      }
      return Optional.ofNullable(resolved == null ? firstBody(sentence, token) : resolved);
    }
    if (lexicon.is("they", token)) {
      boolean goesOn = last instanceof Organization && sentence.index() - lastSentence <= 1;
      return Optional.ofNullable(goesOn ? last : resolved);
    }
    Gender gender =
        lexicon.is("he", token)
            ? Gender.MALE
            : lexicon.is("she", token) ? Gender.FEMALE : Gender.UNKNOWN;
    Entity holder = office;
    boolean described =
        holder != null
            && gender != Gender.UNKNOWN
            && near(sentence, officeSentence)
            && (person == null || officeSentence > personSentence)
            && (officeGender == Gender.UNKNOWN || officeGender == gender)
            && (resolved == null || !cameUp(resolved, sentence, token, officeSentence));
    if (described) {
      return Optional.ofNullable(holder);
    }
    Person speaker = person;
    if (gender == Gender.UNKNOWN || speaker == null || !near(sentence, personSentence)) {
      return Optional.ofNullable(resolved);
    }
    boolean agrees = speaker.gender() == gender || speaker.gender() == Gender.UNKNOWN;
    boolean newer = resolved != null && cameUp(resolved, sentence, token, personSentence);
    return Optional.ofNullable(agrees && !newer ? speaker : resolved);
  }

  /** Whether a state or body that can be meant stands before the pronoun in its sentence. */
  private boolean bodyInside(Sentence sentence, Token token) {
    return text.in(sentence).stream()
        .anyMatch(
            mention ->
                mention.to() <= token.index()
                    && mention.kind() != Mention.Kind.DEMONYM
                    && !(mention.entity() instanceof Person));
  }

  /** The body or state that the sentence names first, before the pronoun and not in passing. */
  private @Nullable Entity firstBody(Sentence sentence, Token token) {
    return text.in(sentence).stream()
        .filter(
            mention ->
                mention.to() <= token.index()
                    && mention.kind() != Mention.Kind.DEMONYM
                    && (mention.to() == sentence.size()
                        || !sentence.token(mention.to()).pos().matches("POS|NNP?S?"))
                    && (mention.entity() instanceof State
                        || mention.entity() instanceof Organization))
        .map(Mention::entity)
        .findFirst()
        .orElse(null);
  }

  /** Whether the writer has spoken of the entity since somebody spoke in the sentence given. */
  private boolean cameUp(Entity entity, Sentence sentence, Token token, int sinceSentence) {
    for (Mention mention : text.mentions()) {
      boolean since =
          mention.sentence() > sinceSentence
              && (mention.sentence() < sentence.index()
                  || (mention.sentence() == sentence.index() && mention.to() <= token.index()));
      if (since
          && mention.entity().key().equals(entity.key())
          && mention.kind() != Mention.Kind.PRONOUN) {
        Sentence other = text.text().sentences().get(mention.sentence());
        Span place = other.span(mention.from(), mention.to());
        boolean quoted = text.text().quotations().stream().anyMatch(q -> q.words().overlaps(place));
        boolean reported = contents.stream().anyMatch(words -> words.overlaps(place));
        if (!quoted && !reported) {
          return true;
        }
      }
    }
    return false;
  }

  /** Remembers words that are somebody's and not the writer's. */
  void said(Span words) {
    contents.add(words);
  }

  /** Returns who spoke before and is meant by a noun without a name of its own. */
  Optional<Entity> before(Sentence sentence, Dependencies tree, int head) {
    Token noun = sentence.token(head);
    boolean definite =
        tree.children(head, "det", "nmod:poss").stream()
            .anyMatch(
                child ->
                    sentence
                        .token(child)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches("the|its|his|her|their|that|this"));
    if (!definite || !noun.pos().equals("NN")) {
      return spokesperson(sentence, tree, head);
    }
    if (lexicon.described().isOffice(noun)) {
      return Optional.ofNullable(offices.get(noun.lemma().toLowerCase(Locale.ROOT)));
    }
    if (lexicon.is("issued", noun) && near(sentence, lastSentence)) {
      return Optional.ofNullable(last);
    }
    Person speaker = person;
    if (speaker != null && near(sentence, personSentence)) {
      String role = speaker.role();
      boolean same =
          role != null
              && role.toLowerCase(Locale.ROOT).contains(noun.lemma().toLowerCase(Locale.ROOT));
      if (same) {
        return Optional.of(speaker);
      }
    }
    Entity spoke = body;
    if (spoke == null || !near(sentence, bodySentence) || !lexicon.is("body", noun)) {
      return Optional.empty();
    }
    boolean plain =
        tree.children(head, "compound", "amod").stream()
            .allMatch(part -> isPlain(sentence.token(part)));
    return plain && fits(noun, spoke) ? Optional.of(spoke) : Optional.empty();
  }

  /** "A spokeswoman said" tells what the body says that has spoken before. */
  private Optional<Entity> spokesperson(Sentence sentence, Dependencies tree, int head) {
    Token noun = sentence.token(head);
    boolean bare =
        noun.pos().equals("NN")
            && lexicon.isVoice(noun)
            && lexicon.described().isOffice(noun)
            && tree.child(head, "compound", "amod", "nmod", "nmod:poss", "acl").isEmpty();
    return bare && near(sentence, bodySentence) ? Optional.ofNullable(body) : Optional.empty();
  }

  /**
   * "The group" is any body, "the ministry" only one that is called so, "the government" a state.
   */
  private boolean fits(Token noun, Entity speaker) {
    String name = noun.lemma().toLowerCase(Locale.ROOT);
    return lexicon.is("generic", noun)
        || speaker.label().toLowerCase(Locale.ROOT).contains(name)
        || (speaker instanceof State && lexicon.is("power", noun));
  }

  private static boolean isPlain(Token word) {
    return Character.isLowerCase(word.text().charAt(0)) && !word.isVerb();
  }

  private static boolean near(Sentence sentence, int other) {
    return sentence.index() - other <= REACH;
  }
}
