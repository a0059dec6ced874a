package org.chancery.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Mention.Kind;
import org.chancery.entity.Roles.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds people whom a text calls by a title and one name only: "Lord Ricketts", "Mr. Zhao". */
final class AddressedPeoplePass {
  private final Authority authority;
  private final Honorifics honorifics;
  private final Roles roles;
  private final UnknownPeoplePass unknown;

  AddressedPeoplePass(
      Authority authority, Honorifics honorifics, Roles roles, UnknownPeoplePass unknown) {
    this.authority = authority;
    this.honorifics = honorifics;
    this.roles = roles;
    this.unknown = unknown;
  }

  /** Adds the mentions of those who are known by a rank and one name. */
  void findRanked(Findings findings) {
    titlesAndNames(true, findings);
  }

  /**
   * Adds the mentions of those whom the text calls only by a surname with "Mr." or the like, for
   * which nobody else has been found.
   */
  void findAddressed(Findings findings) {
    titlesAndNames(false, findings);
  }

  private void titlesAndNames(boolean ranked, Findings findings) {
    Map<String, Person> people = new LinkedHashMap<>();
    for (Sentence sentence : findings.text().sentences()) {
      for (int name = 1; name < sentence.size(); name++) {
        if (titleAndName(sentence, name, ranked, findings)) {
          titleAndName(sentence, name, people, findings);
        }
      }
    }
  }

  /** Whether a title and one name stand there that are all that somebody is called by. */
  private boolean titleAndName(Sentence sentence, int name, boolean ranked, Findings findings) {
    Token title = sentence.token(name - 1);
    Token token = sentence.token(name);
    boolean alone = name + 1 == sentence.size() || !sentence.token(name + 1).ner().equals("PERSON");
    return (ranked ? honorifics.completes(title.text()) : honorifics.addresses(title.text()))
        && title.isProperNoun()
        && token.isProperNoun()
        && token.ner().equals("PERSON")
        && alone
        && findings.free(sentence, name - 1, name + 1)
        && !(ranked && known(Folding.key(token.text()), findings));
  }

  /** Returns whom the text speaks of by office, and who bears the surname but for a letter. */
  private static Optional<Person> official(String name, Findings findings) {
    Set<Person> people = new LinkedHashSet<>();
    for (Mention mention : findings.all()) {
      if (mention.entity() instanceof Person person) {
        String label = Folding.key(person.label());
        if (EditDistance.between(label.substring(label.lastIndexOf(' ') + 1), name) < 2) {
          people.add(person);
        }
      }
    }
    return people.size() == 1 ? people.stream().findFirst() : Optional.empty();
  }

  private boolean known(String name, Findings findings) {
    LocalDate date = findings.date();
    return !findings.introduced(name).isEmpty()
        || authority.surnames().people(name).stream()
            .anyMatch(p -> p.leader() && date != null && Disambiguation.inOffice(p, date));
  }

  private void titleAndName(
      Sentence sentence, int name, Map<String, Person> people, Findings findings) {
    int from = name - 1;
    boolean whole = honorifics.completes(sentence.token(from).text());
    String full = Prefix.phrase(sentence, whole ? from : name, name + 1);
    Prefix prefix =
        Prefix.before(sentence, name, honorifics, authority.titles(), authority.names());
    Role role = roles.of(sentence, from, name + 1, from);
    Optional<Person> official = whole ? Optional.empty() : official(Folding.key(full), findings);
    if (official.isPresent()) {
      findings.add(sentence, from, name + 1, official.get(), Kind.SHORT_NAME, 0.8);
      return;
    }
    Person person =
        people.computeIfAbsent(
            Folding.key(full), key -> unknown.person(sentence, full, prefix, role, findings));
    findings.introduce(person, full, prefix.title());
    findings.add(sentence, from, name + 1, person, Kind.NAME, 0.7);
  }
}
