package org.chancery.extract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.claim.Evidence;
import org.chancery.claim.OfficeClaim;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Office;
import org.chancery.entity.OfficeHolding;
import org.chancery.entity.Person;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;

/**
 * Finds office claims: a name with its title before it or after a comma, where the title agrees
 * with an office that the person is known to have held on the article's day.
 */
public final class OfficeExtractor implements Extractor {
  private static final double CONFIDENCE = 0.9;
  private static final int APPOSITION = 10;

  private final OfficeTitles titles = new OfficeTitles();

  @Override
  public List<OfficeClaim> extract(LinkedText text) {
    LocalDate day = text.article().date();
    if (day == null) {
      return List.of();
    }
    Map<String, OfficeClaim> claims = new LinkedHashMap<>();
    for (Mention mention : text.mentions()) {
      boolean named =
          mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.SHORT_NAME;
      if (named && mention.entity() instanceof Person person) {
        read(text, mention, person, day, claims);
      }
    }
    return List.copyOf(claims.values());
  }

  private void read(
      LinkedText text,
      Mention mention,
      Person person,
      LocalDate day,
      Map<String, OfficeClaim> claims) {
    Sentence sentence = text.text().sentences().get(mention.sentence());
    List<Office> held =
        person.holdings().stream()
            .filter(holding -> holding.heldOn(day))
            .map(OfficeHolding::office)
            .distinct()
            .toList();
    List<Office> before = titles.named(sentence, mention.from(), mention.to(), held);
    int end = appositionEnd(sentence, mention.to());
    List<Office> after =
        before.isEmpty() && end > mention.to()
            ? titles.named(sentence, mention.to() + 1, end, held)
            : List.of();
    String rule = before.isEmpty() ? "office/apposition" : "office/title-name";
    for (Office office : before.isEmpty() ? after : before) {
      OfficeClaim claim =
          new OfficeClaim(
              Evidence.of(text.article(), sentence.span()),
              rule,
              CONFIDENCE,
              person,
              office,
              PartialDate.of(day));
      claims.putIfAbsent(person.key() + " " + office.key(), claim);
    }
  }

  /** Returns the position of the comma that closes what a comma behind the name opens. */
  private static int appositionEnd(Sentence sentence, int nameEnd) {
    if (nameEnd >= sentence.size() || !sentence.token(nameEnd).text().equals(",")) {
      return nameEnd;
    }
    for (int i = nameEnd + 1; i < Math.min(sentence.size(), nameEnd + APPOSITION); i++) {
      String pos = sentence.token(i).pos();
      if (pos.equals(",") || pos.equals(".")) {
        return i;
      }
      if (sentence.token(i).isVerb() || pos.equals("MD")) {
        return nameEnd;
      }
    }
    return nameEnd;
  }
}
