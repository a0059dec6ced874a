package org.chancery.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.State;
import org.chancery.extract.Actuality;
import org.chancery.extract.Clauses;
import org.chancery.extract.Factuality;
import org.chancery.extract.meeting.MeetingLexicon.Entry;
import org.chancery.extract.meeting.MeetingLexicon.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads what one parsed sentence tells of meetings. */
final class SentenceReader {
  /** Tokens between "sidelines" and the noun of the meeting. */
  private static final int BESIDE = 8;

  /** Tokens from a verb of going to what it would move. */
  private static final int NEAR = 4;

  private final MeetingLexicon lexicon;
  private final Factuality factuality = new Factuality();
  private final ClaimMaker claims;

  SentenceReader(MeetingLexicon lexicon) {
    this.lexicon = lexicon;
    this.claims = new ClaimMaker(lexicon, factuality);
  }

  /** Returns the tellings of the sentence, in the order of their words. */
  List<Telling> read(LinkedText text, Sentence sentence, Dependencies tree, PeaceTalks peace) {
    Clauses clauses = new Clauses(sentence, tree);
    List<Telling> tellings = new ArrayList<>();
    for (Filled filled : frames(text, clauses)) {
      telling(text, clauses, filled, peace).ifPresent(tellings::add);
    }
    return tellings;
  }

  private Optional<Telling> telling(
      LinkedText text, Clauses clauses, Filled filled, PeaceTalks peace) {
    Sentence sentence = clauses.sentence();
    boolean definite = definite(clauses, filled.event());
    Scene scene = new Scene(text, clauses, lexicon);
    Set<Entity> parties =
        new Hosts(scene)
            .named(
                filled,
                new Alluded(text, clauses, lexicon).without(Parties.of(filled), filled.event()));
    Set<Entity> sides =
        parties.size() < 2 || !partnered(sentence, filled.event()) || peace.oneSided(parties)
            ? peace.sides(sentence, filled.event(), definite)
            : Set.of();
    if (!sides.isEmpty() && (parties.size() > 1 || peace.oneSided(parties))) {
      parties.clear();
    }
    parties.addAll(sides);
    Actuality actuality = factuality.of(clauses, filled.event());
    boolean whole = Parties.meet(parties, filled, actuality);
    boolean beside = beside(sentence, filled.event());
    boolean standing = !sides.isEmpty() || Parties.gather(parties, filled);
    boolean match =
        !parties.isEmpty()
            && parties.stream().allMatch(State.class::isInstance)
            && sentence.tokens().stream().anyMatch(lexicon::contest);
    boolean edge = beside && filled.type() != MeetingType.SUMMIT;
    if (!actuality.stands() || match || edge || !((whole && !beside) || definite || standing)) {
      return Optional.empty();
    }
    MeetingClaim claim = claims.claim(text, clauses, filled, List.copyOf(parties), actuality);
    if (!sides.isEmpty() && claim.status() == MeetingStatus.HELD && claim.start() == null) {
      standing = false;
    }
    boolean journey =
        filled.frame() == Frame.TRAVEL && parties.stream().anyMatch(State.class::isInstance);
    boolean fresh = claims.fresh(text, claim, clauses, filled.event());
    String round = round(clauses, filled.event());
    return Optional.of(
        new Telling(
            claim,
            sentence.index(),
            journey,
            definite,
            standing,
            fresh,
            round,
            beside || attended(clauses, filled) || aside(clauses, filled.event()),
            factuality.isAhead(clauses, filled.event()),
            new TraitReader(text, clauses).read(filled, actuality, claim)));
  }

  /** "Will meet during the summit": the summit is what others are at. */
  private boolean attended(Clauses clauses, Filled filled) {
    int above = clauses.tree().governor(filled.event());
    Entry entry = above == Dependencies.NONE ? null : lexicon.verb(clauses.lemma(above));
    return filled.type() == MeetingType.SUMMIT
        && entry != null
        && entry.frame() == Frame.MEET
        && lexicon.attends(clauses.preposition(filled.event()));
  }

  /** Whether another word of the sentence names a summit that this meeting is held at. */
  private boolean aside(Clauses clauses, int event) {
    Sentence sentence = clauses.sentence();
    return sentence.tokens().stream()
        .filter(token -> token.index() != event && lexicon.summit(token))
        .anyMatch(
            token ->
                beside(sentence, token.index())
                    || lexicon.attends(clauses.preposition(token.index())));
  }

  /** "Talks with", "talks between": the noun says itself whose they are. */
  private boolean partnered(Sentence sentence, int noun) {
    return noun + 1 < sentence.size() && lexicon.partners(sentence.token(noun + 1));
  }

  /** "On the sidelines of the summit": the summit is not what is told of. */
  private boolean beside(Sentence sentence, int event) {
    return sentence.tokens().subList(Math.max(0, event - BESIDE), event).stream()
        .anyMatch(lexicon::beside);
  }

  /** "The talks", "their summit", "the next round of talks": told of before. */
  private boolean definite(Clauses clauses, int event) {
    int above = clauses.tree().governor(event);
    boolean part =
        above != Dependencies.NONE
            && clauses.tree().is(event, "nmod")
            && lexicon.part(clauses.sentence().token(above));
    return pointing(clauses, event) || (part && pointing(clauses, above));
  }

  private static boolean pointing(Clauses clauses, int noun) {
    return clauses.tree().children(noun, "det", "nmod:poss").stream()
        .map(word -> clauses.sentence().token(word))
        .anyMatch(
            token ->
                token.hasLemma("the")
                    || token.hasLemma("this")
                    || token.pos().equals("PRP$")
                    || token.isProperNoun());
  }

  private @Nullable String round(Clauses clauses, int event) {
    List<Integer> words =
        clauses.sentence().token(event).isVerb()
            ? List.of()
            : clauses.tree().children(event, "amod", "det", "advmod", "nummod");
    for (int word : words) {
      String form = clauses.sentence().token(word).text().toLowerCase(Locale.ROOT);
      if (lexicon.round(form, clauses.preposition(event))) {
        return form;
      }
    }
    return null;
  }

  private List<Filled> frames(LinkedText text, Clauses clauses) {
    Scene scene = new Scene(text, clauses, lexicon);
    List<Filled> found = new ArrayList<>();
    for (Token token : clauses.sentence().tokens()) {
      Entry entry = token.isVerb() ? verb(clauses, token) : lexicon.noun(token);
      if (entry == null
          || entry.type() == null
          || !supported(clauses, token, entry)
          || !tells(clauses, token, entry)) {
        continue;
      }
      if (token.isVerb()) {
        found.addAll(
            new VerbFrames(scene, lexicon)
                .read(token.index(), entry, type(clauses, entry, entry.type())));
      } else if (token.isNoun()) {
        found.addAll(new NounFrames(scene, lexicon).read(token.index(), entry, entry.type()));
      }
    }
    return found;
  }

  /** Returns the entry of the verb with its particle, also where the parse has it as an adverb. */
  private @Nullable Entry verb(Clauses clauses, Token token) {
    int next = token.index() + 1;
    Entry entry =
        next < clauses.sentence().size()
            ? lexicon.verb(token.lemma() + " " + clauses.sentence().token(next).text())
            : null;
    return entry == null ? lexicon.verb(clauses.lemma(token.index())) : entry;
  }

  /** Speaking is a call where a telephone is spoken of. */
  private static MeetingType type(Clauses clauses, Entry entry, MeetingType type) {
    boolean phone =
        entry.frame() == Frame.SPEAK
            && clauses.sentence().tokens().stream()
                .filter(word -> !word.isVerb())
                .anyMatch(word -> entry.needs().stream().anyMatch(word::hasLemma));
    return phone ? MeetingType.CALL : type;
  }

  /** "The most visited site" tells of no visit, and what is returned to a state does not travel. */
  private boolean tells(Clauses clauses, Token token, Entry entry) {
    Dependencies tree = clauses.tree();
    boolean many =
        tree.children(token.index(), "advmod").stream()
            .anyMatch(word -> lexicon.many(clauses.sentence().token(word)));
    if (many || counted(clauses, token) || times(clauses, token)) {
      return false;
    }
    boolean moved =
        entry.frame() == Frame.TRAVEL
            && !entry.by().contains("obj")
            && tree.children(token.index(), "obj").stream()
                .filter(object -> object <= token.index() + NEAR)
                .anyMatch(object -> clauses.sentence().token(object).isNoun());
    boolean opens = token.index() == 0 && token.pos().equals("VBG");
    boolean modifier = tree.is(token.index(), "amod") && !opens;
    return !token.isVerb() || !(modifier || moved);
  }

  /** "Visited it thirty times". */
  private static boolean times(Clauses clauses, Token token) {
    return clauses.tree().children(token.index(), "obl", "nmod", "advmod", "obj").stream()
        .filter(word -> clauses.sentence().token(word).hasLemma("time"))
        .anyMatch(word -> clauses.tree().child(word, "nummod").isPresent());
  }

  /** "Both of their meetings". */
  private boolean counted(Clauses clauses, Token token) {
    int above = clauses.tree().governor(token.index());
    return token.pos().equals("NNS")
        && above != Dependencies.NONE
        && clauses.tree().is(token.index(), "nmod")
        && lexicon.many(clauses.sentence().token(above));
  }

  private static boolean supported(Clauses clauses, Token token, Entry entry) {
    if (entry.needs().isEmpty() || entry.frame() == Frame.SPEAK) {
      return true;
    }
    return clauses.sentence().tokens().stream()
        .filter(word -> token.isVerb() || Math.abs(word.index() - token.index()) == 1)
        .anyMatch(word -> entry.needs().stream().anyMatch(word::hasLemma));
  }
}
