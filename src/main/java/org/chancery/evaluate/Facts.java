package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.Claim;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.SanctionClaim;
import org.chancery.claim.StatementClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one article in the form that gold and found ones are compared in.
 *
 * @param persons people named
 * @param meetings meetings told of
 * @param sanctions sanctions told of
 * @param statements acts of saying reported
 */
record Facts(
    List<PersonFact> persons,
    List<MeetingFact> meetings,
    List<SanctionFact> sanctions,
    List<StatementFact> statements) {

  /** A fact that can be shown in a list of errors. */
  sealed interface Fact {
    /** Returns one line for a reader. */
    String line();
  }

  /** A person; {@code party} has all full names that the article gives. */
  record PersonFact(Party party, String name) implements Fact {
    @Override
    public String line() {
      return name + (party.item() == null ? "" : " " + party.item());
    }
  }

  /** A meeting; place in normal form, or null; status as in {@code held}. */
  record MeetingFact(
      List<Party> parties,
      @Nullable String place,
      @Nullable PartialDate start,
      String status,
      String evidence)
      implements Fact {
    @Override
    public String line() {
      String date = start == null ? "-" : start.iso();
      return parties + " " + date + " " + place + " " + status + " | " + excerpt(evidence);
    }
  }

  /** A sanction; action as in {@code call_for}. */
  record SanctionFact(String action, List<Party> senders, List<Party> targets, String evidence)
      implements Fact {
    @Override
    public String line() {
      return action + " " + senders + " -> " + targets + " | " + excerpt(evidence);
    }
  }

  /** A statement; mode as in {@code direct}. */
  record StatementFact(Party speaker, String text, String mode, String evidence) implements Fact {
    @Override
    public String line() {
      return speaker + " «" + excerpt(text) + "» | " + excerpt(evidence);
    }
  }

  private static final int EXCERPT = 110;

  private static String excerpt(String words) {
    String line = words.replace('\n', ' ');
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
  }

  /** Returns what the extractors found. */
  static Facts of(ArticleFacts found) {
    Facts facts =
        new Facts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Entity entity : found.mentions()) {
      if (entity instanceof Person) {
        facts.persons.add(new PersonFact(Party.of(entity), entity.label()));
      }
    }
    found.claims().forEach(facts::add);
    return facts;
  }

  private void add(Claim claim) {
    String words = claim.evidence().text();
    if (claim instanceof MeetingClaim m) {
      String place = m.place() == null ? null : Party.normal(m.place().label());
      meetings.add(
          new MeetingFact(
              parties(m.participants()), place, m.start(), m.status().localName(), words));
    } else if (claim instanceof SanctionClaim s) {
      sanctions.add(
          new SanctionFact(
              s.action().localName(), parties(s.senders()), parties(s.targets()), words));
    } else if (claim instanceof StatementClaim s) {
      statements.add(
          new StatementFact(Party.of(s.speaker()), s.text(), s.mode().localName(), words));
    }
  }

  private static List<Party> parties(List<Entity> entities) {
    return entities.stream().map(Party::of).toList();
  }
}
