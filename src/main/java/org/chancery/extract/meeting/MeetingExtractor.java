package org.chancery.extract.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.extract.Actuality;
import org.chancery.extract.Clauses;
import org.chancery.extract.Extractor;
import org.chancery.extract.Factuality;
import org.chancery.extract.meeting.MeetingLexicon.Entry;
import org.chancery.extract.meeting.MeetingLexicon.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds meeting claims: summits, talks, visits and calls, held or only thought of. */
public final class MeetingExtractor implements Extractor {
  private final MeetingLexicon lexicon = new MeetingLexicon();
  private final Factuality factuality = new Factuality();
  private final Timing timing = new Timing();
  private final MeetingMerger merger = new MeetingMerger();

  @Override
  public List<MeetingClaim> extract(LinkedText text) {
    return Journeys.settle(merger.merge(tellings(text))).stream().map(Telling::claim).toList();
  }

  /** Returns what the sentences tell, each by itself, in text order. */
  List<Telling> tellings(LinkedText text) {
    PeaceTalks peace = PeaceTalks.of(text, lexicon);
    List<Telling> tellings = new ArrayList<>();
    for (Sentence sentence : text.text().sentences()) {
      if (!sentence.headline()
          && !text.in(sentence).isEmpty()
          && sentence.tokens().stream().anyMatch(lexicon::triggers)) {
        text.text()
            .dependencies(sentence)
            .ifPresent(tree -> tellings.addAll(read(text, sentence, tree, peace)));
      }
    }
    return tellings;
  }

  private List<Telling> read(
      LinkedText text, Sentence sentence, Dependencies tree, PeaceTalks peace) {
    Clauses clauses = new Clauses(sentence, tree);
    List<Telling> tellings = new ArrayList<>();
    for (Filled filled : frames(text, clauses)) {
      boolean definite = definite(clauses, filled.event());
      List<Entity> parties = parties(filled);
      Set<Entity> sides =
          parties.size() < 2 ? peace.sides(sentence, filled.event(), definite) : Set.of();
      if (!sides.isEmpty()) {
        Set<Entity> all = new LinkedHashSet<>(parties);
        all.addAll(sides);
        parties = List.copyOf(all);
      }
      Actuality actuality = factuality.of(clauses, filled.event());
      boolean whole = parties.size() >= 2 && diplomatic(parties) && arrives(filled);
      boolean standing = !sides.isEmpty() || gathers(filled, parties);
      if (actuality.stands() && (whole || definite || standing)) {
        MeetingClaim claim = claim(text, clauses, filled, parties, actuality);
        boolean journey =
            filled.frame() == Frame.TRAVEL && parties.stream().anyMatch(State.class::isInstance);
        String round = round(clauses, filled.event());
        tellings.add(new Telling(claim, sentence.index(), journey, definite, standing, round));
      }
    }
    return tellings;
  }

  /** Whether a journey has an end, and hosts and guests are people or what has delegates. */
  private static boolean arrives(Filled filled) {
    return switch (filled.frame()) {
      case TRAVEL -> filled.place() != null || !filled.hosts().isEmpty();
      case HOST -> filled.parties().stream().anyMatch(Person.class::isInstance);
      case INVITE, SPEAK ->
          filled.parties().stream().anyMatch(Person.class::isInstance)
              && filled.parties().stream().allMatch(party -> party.wikidata() != null);
      case MEET, LIGHT -> true;
    };
  }

  /** A summit that is not the meeting of a pair: those who gather are told of one by one. */
  private static boolean gathers(Filled filled, List<Entity> parties) {
    return filled.type() == MeetingType.SUMMIT
        && (parties.size() < 2 || parties.stream().anyMatch(Organization.class::isInstance));
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
    for (int word : clauses.tree().children(event, "amod", "det", "advmod", "nummod")) {
      String form = clauses.sentence().token(word).text().toLowerCase(Locale.ROOT);
      if (lexicon.round(form)) {
        return form;
      }
    }
    return null;
  }

  private List<Filled> frames(LinkedText text, Clauses clauses) {
    Scene scene = new Scene(text, clauses, lexicon);
    List<Filled> found = new ArrayList<>();
    for (Token token : clauses.sentence().tokens()) {
      Entry entry =
          token.isVerb() ? lexicon.verb(clauses.lemma(token.index())) : lexicon.noun(token);
      if (entry == null || entry.type() == null || !supported(clauses, token, entry)) {
        continue;
      }
      if (token.isVerb()) {
        found.addAll(
            new VerbFrames(scene).read(token.index(), entry, type(clauses, entry, entry.type())));
      } else if (token.isNoun()) {
        found.addAll(new NounFrames(scene, lexicon).read(token.index(), entry, entry.type()));
      }
    }
    return found;
  }

  /** Speaking is a call where a telephone is spoken of. */
  private static MeetingType type(Clauses clauses, Entry entry, MeetingType type) {
    boolean phone =
        entry.frame() == Frame.SPEAK
            && clauses.sentence().tokens().stream()
                .anyMatch(word -> entry.needs().stream().anyMatch(word::hasLemma));
    return phone ? MeetingType.CALL : type;
  }

  private static boolean supported(Clauses clauses, Token token, Entry entry) {
    if (entry.needs().isEmpty() || entry.frame() == Frame.SPEAK) {
      return true;
    }
    return clauses.sentence().tokens().stream()
        .filter(word -> token.isVerb() || word.index() == token.index() - 1)
        .anyMatch(word -> entry.needs().stream().anyMatch(word::hasLemma));
  }

  private MeetingClaim claim(
      LinkedText text, Clauses clauses, Filled filled, List<Entity> parties, Actuality actuality) {
    Sentence sentence = clauses.sentence();
    PlaceReader places = new PlaceReader(text, sentence, lexicon);
    Entity named = filled.place();
    Entity place = named == null ? new Whereabouts(sentence, places).of(filled.event()) : named;
    Optional<TimeExpression> time = timing.of(text.text(), clauses, filled.event());
    return new MeetingClaim(
        Evidence.of(text.article(), sentence.span()),
        "meeting/" + filled.rule(),
        filled.confidence(),
        filled.type(),
        parties,
        place,
        time.map(TimeExpression::start).orElse(null),
        time.map(TimeExpression::end).orElse(null),
        status(filled.frame(), actuality, time.orElse(null), text.article().date()));
  }

  private static MeetingStatus status(
      Frame frame, Actuality actuality, @Nullable TimeExpression time, @Nullable LocalDate today) {
    boolean later = time != null && today != null && time.start().first().isAfter(today);
    if (actuality == Actuality.CANCELLED) {
      return MeetingStatus.CANCELLED;
    }
    if (frame == Frame.INVITE || actuality == Actuality.POSSIBLE) {
      return MeetingStatus.PROPOSED;
    }
    if (later || actuality == Actuality.PLANNED) {
      return MeetingStatus.PLANNED;
    }
    return actuality == Actuality.ONGOING ? MeetingStatus.ONGOING : MeetingStatus.HELD;
  }

  /** Returns those who take part: a state does not beside the persons who act for it. */
  private static List<Entity> parties(Filled filled) {
    Set<Entity> parties = new LinkedHashSet<>(filled.parties());
    filled.parties().stream()
        .filter(Person.class::isInstance)
        .forEach(person -> drop(parties, person.country()));
    Entity place = filled.place();
    if (place != null && filled.frame() == Frame.TRAVEL && !parties.isEmpty()) {
      Entity host = place instanceof State ? place : place.country();
      boolean met = parties.stream().anyMatch(party -> of(party, host));
      if (host != null && !met) {
        parties.add(host);
      }
    }
    return List.copyOf(parties);
  }

  private static boolean of(Entity party, @Nullable Entity state) {
    return state != null && (party.equals(state) || state.equals(party.country()));
  }

  private static void drop(Set<Entity> parties, @Nullable State state) {
    if (state != null) {
      parties.remove(state);
    }
  }

  /** Whether somebody takes part whom the authority data knows. */
  private static boolean diplomatic(List<Entity> parties) {
    return parties.stream().anyMatch(party -> party.wikidata() != null);
  }
}
