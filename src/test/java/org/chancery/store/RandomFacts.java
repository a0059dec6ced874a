package org.chancery.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.article.Article;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.Claim;
import org.chancery.claim.Evidence;
import org.chancery.claim.MeasureType;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.MeetingStatus;
import org.chancery.claim.MeetingType;
import org.chancery.claim.OfficeClaim;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.claim.StatementClaim;
import org.chancery.claim.StatementMode;
import org.chancery.entity.Entity;
import org.chancery.entity.Office;
import org.chancery.entity.Person;
import org.chancery.rdf.SampleEntities;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes up articles about few parties, days and words, so that many of their claims can be of one
 * event, agree in part or contradict each other.
 */
final class RandomFacts {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 28);
  private static final List<Entity> ACTORS =
      List.of(
          SampleEntities.XI,
          SampleEntities.CHINA,
          SampleEntities.KIM,
          SampleEntities.NORTH_KOREA,
          SampleEntities.BIDEN,
          SampleEntities.TRUMP,
          SampleEntities.USA,
          SampleEntities.PUTIN,
          SampleEntities.ANALYST,
          SampleEntities.EU);
  private static final List<Entity> PLACES =
      List.of(SampleEntities.PYONGYANG, SampleEntities.GENEVA, SampleEntities.SWITZERLAND);
  private static final List<String> WORDS =
      List.of(
          "We shall not give way to threats of any kind",
          "We shall not give way to threats of any kind, now or ever",
          "not give way to threats of any kind",
          "The door to talks remains open",
          "Yes");

  private final Random random;

  RandomFacts(Random random) {
    this.random = random;
  }

  /** Returns an article of a few claims. */
  ArticleFacts article(String id) {
    LocalDate date = random.nextInt(8) == 0 ? null : DAY.plusDays(random.nextInt(40));
    String publisher = random.nextInt(8) == 0 ? null : "Paper " + random.nextInt(4);
    Article article = new Article(id, null, "Title", publisher, date, "Text", List.of());
    List<Claim> claims = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      claims.add(claim(3 * i));
    }
    return new ArticleFacts(article, List.of(), List.of(), claims);
  }

  private Claim claim(int place) {
    Evidence evidence =
        new Evidence(
            "In their " + one(List.of("second", "third", "long")) + " meeting they agreed on much",
            place,
            place + 2);
    return switch (random.nextInt(8)) {
      case 0 -> sanction(evidence);
      case 1, 2 -> statement(evidence);
      case 3 -> office(evidence);
      default -> meeting(evidence);
    };
  }

  private Claim meeting(Evidence evidence) {
    PartialDate start = date();
    return new MeetingClaim(
        evidence,
        "random",
        random.nextInt(10) / 10.0,
        one(List.of(MeetingType.values())),
        some(ACTORS, 1 + random.nextInt(3)),
        random.nextBoolean() ? null : one(PLACES),
        start,
        start,
        one(List.of(MeetingStatus.values())));
  }

  private Claim sanction(Evidence evidence) {
    return new SanctionClaim(
        evidence,
        "random",
        0.5,
        one(List.of(SanctionAction.IMPOSE, SanctionAction.LIFT)),
        some(List.of(SampleEntities.EU, SampleEntities.USA, SampleEntities.BIDEN), 1),
        List.of(SampleEntities.RUSSIA),
        random.nextBoolean() ? null : one(WORDS),
        some(List.of(MeasureType.values()), 1),
        date());
  }

  private Claim statement(Evidence evidence) {
    return new StatementClaim(
        evidence,
        "random",
        0.5,
        one(List.of(SampleEntities.XI, SampleEntities.ANALYST)),
        one(WORDS),
        one(List.of(StatementMode.values())),
        List.of(),
        random.nextBoolean() ? null : SampleEntities.TASS,
        some(ACTORS, 1));
  }

  private Claim office(Evidence evidence) {
    Person holder = one(List.of(SampleEntities.BIDEN, SampleEntities.TRUMP));
    Office office = SampleEntities.US_PRESIDENT;
    return new OfficeClaim(evidence, "random", 0.5, holder, office, date());
  }

  private @Nullable PartialDate date() {
    LocalDate day = DAY.plusDays(random.nextInt(12));
    return switch (random.nextInt(5)) {
      case 0 -> null;
      case 1 -> PartialDate.of(YearMonth.from(day));
      default -> PartialDate.of(day);
    };
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> some(List<T> all, int count) {
    Set<T> chosen = new LinkedHashSet<>();
    while (chosen.size() < count) {
      chosen.add(one(all));
    }
    return List.copyOf(chosen);
  }
}
