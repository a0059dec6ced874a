package org.chancery.wikidata.live;

import java.util.List;
import java.util.Locale;
import org.chancery.claim.ArticleFacts;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.rdf.SampleEntities;
import org.chancery.rdf.SampleReport;
import org.jspecify.annotations.Nullable;

/** Articles of 2019 on people whom no table knows. */
final class People {
  static final String SCHOLAR = "mira-holt~russia";

  private People() {}

  /** Tells of one scholar. */
  static ArticleFacts scholar() {
    return article("scholar", person("Mira Holt", "scholar of Korean affairs"));
  }

  /** Tells of as many scholars, each of a name of her own. */
  static ArticleFacts scholars(int count) {
    Person[] people = new Person[count];
    for (int i = 0; i < count; i++) {
      people[i] = person("Mira " + (char) ('A' + i) + "holt", "scholar of Korean affairs");
    }
    return article("scholars", people);
  }

  private static ArticleFacts article(String id, Person... people) {
    return new SampleReport(id, "Reuters", "2019-06-21", "Scholars\n\nThey spoke of Russia.")
        .names(people)
        .names(SampleEntities.RUSSIA, SampleEntities.PUTIN)
        .facts();
  }

  private static Person person(String name, @Nullable String role) {
    State country = SampleEntities.RUSSIA;
    String key = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "~" + country.key();
    return new Person(
        key, name, List.of(), null, country, Person.Gender.FEMALE, false, role, List.of());
  }
}
