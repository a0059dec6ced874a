package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import org.chancery.claim.ArticleFacts;
import org.chancery.evaluate.Facts.Fact;
import org.chancery.evaluate.Facts.MeetingFact;
import org.chancery.evaluate.Facts.PersonFact;
import org.chancery.evaluate.Facts.SanctionFact;
import org.chancery.evaluate.Facts.StatementFact;

/** Scores found facts against gold ones, article by article. Belongs to one thread. */
public final class Evaluation {
  /** Kinds of fact that are scored. */
  public enum Kind {
    /** People named. */
    PERSONS,
    /** Meetings. */
    MEETINGS,
    /** Sanctions. */
    SANCTIONS,
    /** Statements. */
    STATEMENTS
  }

  /**
   * A gold fact that was not found, or a found one that gold does not have.
   *
   * @param missed whether it is a gold fact
   * @param kind kind of fact
   * @param article the article's id
   * @param fact the fact in one line
   */
  public record Difference(boolean missed, Kind kind, String article, String fact) {}

  private final Agreement agreement;
  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
  private final List<Difference> differences = new ArrayList<>();

  /**
   * Makes an evaluation without articles.
   *
   * @param stateOf the Wikidata item of the state that an item serves, or the item itself
   */
  public Evaluation(UnaryOperator<String> stateOf) {
    this.agreement = new Agreement(stateOf);
    for (Kind kind : Kind.values()) {
      tallies.put(kind, new Tally());
    }
  }

  /** Adds one article: its gold facts and what was found in it. */
  public void add(GoldArticle gold, ArticleFacts articleFacts) {
    Facts found = Facts.of(articleFacts);
    String id = gold.article().id();
    Facts facts = gold.facts();
    Facts doubtful = gold.doubtful();
    for (Pair<PersonFact> pair :
        compare(
            Kind.PERSONS,
            id,
            facts.persons(),
            doubtful.persons(),
            found.persons(),
            agreement::persons)) {
      if (pair.gold.party().item() != null) {
        mark(Kind.PERSONS, "linked", pair.gold.party().item().equals(pair.found.party().item()));
      }
    }
    for (Pair<MeetingFact> pair :
        compare(
            Kind.MEETINGS,
            id,
            facts.meetings(),
            doubtful.meetings(),
            found.meetings(),
            agreement::meetings)) {
      markMeeting(pair.gold, pair.found);
    }
    for (Pair<SanctionFact> pair :
        compare(
            Kind.SANCTIONS,
            id,
            facts.sanctions(),
            doubtful.sanctions(),
            found.sanctions(),
            agreement::sanctions)) {
      mark(Kind.SANCTIONS, "action", pair.gold.action().equals(pair.found.action()));
    }
    for (Pair<StatementFact> pair :
        compare(
            Kind.STATEMENTS,
            id,
            facts.statements(),
            doubtful.statements(),
            found.statements(),
            agreement::statements)) {
      mark(Kind.STATEMENTS, "mode", pair.gold.mode().equals(pair.found.mode()));
    }
  }

  private void markMeeting(MeetingFact gold, MeetingFact found) {
    mark(Kind.MEETINGS, "status", gold.status().equals(found.status()));
    if (gold.start() != null) {
      String given = gold.start().iso();
      mark(Kind.MEETINGS, "date", found.start() != null && found.start().iso().startsWith(given));
    }
    if (gold.place() != null) {
      mark(Kind.MEETINGS, "place", gold.place().equals(found.place()));
    }
  }

  private void mark(Kind kind, String attribute, boolean right) {
    tally(kind).mark(attribute, right);
  }

  private record Pair<T>(T gold, T found) {}

  private <T extends Fact> List<Pair<T>> compare(
      Kind kind,
      String article,
      List<T> gold,
      List<T> doubtful,
      List<T> found,
      ToDoubleBiFunction<T, T> score) {
    Map<Integer, Integer> matches = Assignment.of(gold, found, score);
    List<T> left = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      if (!matches.containsValue(j)) {
        left.add(found.get(j));
      }
    }
    Map<Integer, Integer> excused = Assignment.of(doubtful, left, score);
    for (int j = 0; j < left.size(); j++) {
      if (!excused.containsValue(j)) {
        differences.add(new Difference(false, kind, article, left.get(j).line()));
      }
    }
    List<Pair<T>> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Integer match = matches.get(i);
      if (match == null) {
        differences.add(new Difference(true, kind, article, gold.get(i).line()));
      } else {
        pairs.add(new Pair<>(gold.get(i), found.get(match)));
      }
    }
    tally(kind).add(pairs.size(), left.size() - excused.size(), gold.size() - pairs.size());
    return pairs;
  }

  /** Returns the counts for the kind. */
  public Tally tally(Kind kind) {
    Tally tally = tallies.get(kind);
    if (tally == null) {
      throw new IllegalArgumentException("no such kind: " + kind);
    }
    return tally;
  }

  /** Returns all that was missed or found too much, article by article. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** Returns the kind's name for tables. */
  public static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
