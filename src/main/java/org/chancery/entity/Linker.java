package org.chancery.entity;

import java.util.Collection;
import java.util.List;
import org.chancery.data.DataTable;
import org.chancery.text.AnnotatedText;

/**
 * Finds the mentions of a text and resolves them, the surest first: listed names, full names of
 * people not listed, family names, then what leans on these. May be used by several threads.
 */
public final class Linker {
  private final NameParts parts;
  private final NamePass names;
  private final UnknownPeoplePass unknownPeople;
  private final AddressedPeoplePass addressed;
  private final ShortNamePass shortNames;
  private final BodyPass bodies;
  private final ShortBodyPass shortBodies;
  private final NamedOfficePass namedOffices;
  private final TitlePass titles;
  private final DescriptionPass descriptions;
  private final PronounPass pronouns;
  private final GovernmentPass governments;
  private final GroupPass groups;
  private final LinkReasons reasons;

  /** Reads the tables from the class path. */
  public Linker() {
    this(Authority.load());
  }

  /** Links to the entities of these tables. */
  public Linker(Authority authority) {
    Honorifics honorifics = new Honorifics(table("honorifics"));
    Disambiguation disambiguation = new Disambiguation();
    this.parts = authority.surnames().parts();
    Things things = new Things(table("things"));
    MetonymRule metonyms = new MetonymRule(authority, table("metonyms"));
    SharedNames sharedNames = new SharedNames(authority, table("shared-names"));
    this.names =
        new NamePass(
            authority,
            honorifics,
            disambiguation,
            metonyms,
            sharedNames,
            new NameHits(
                authority.names(),
                things,
                new OtherPeoples(table("other-peoples")),
                new OtherSenses(table("other-senses"))));
    Roles roles = new Roles(table("role-nouns"));
    this.unknownPeople =
        new UnknownPeoplePass(
            authority,
            honorifics,
            disambiguation,
            roles,
            new GivenNames(authority.entities()),
            things);
    this.addressed = new AddressedPeoplePass(authority, honorifics, roles, unknownPeople);
    this.shortNames = new ShortNamePass(authority, honorifics, disambiguation);
    this.bodies = new BodyPass(authority, table("bodies"));
    this.shortBodies = new ShortBodyPass(table("body-nouns"));
    this.namedOffices = new NamedOfficePass(authority);
    this.titles = new TitlePass(authority, honorifics, disambiguation, table("plural-offices"));
    this.descriptions = new DescriptionPass(authority, table("descriptions"));
    this.pronouns =
        new PronounPass(
            table("pronouns"),
            new SubjectRule(
                DataTable.read("data/statement/speech-verbs.tsv"),
                DataTable.read("data/time/words.tsv")));
    this.governments = new GovernmentPass(table("governments"));
    this.groups = new GroupPass(authority, table("groups"));
    this.reasons = new LinkReasons(authority, table("link-methods"));
  }

  /** Returns the text with its mentions. */
  public LinkedText link(AnnotatedText text) {
    Findings findings = new Findings(text, parts);
    names.find(findings);
    unknownPeople.find(findings);
    addressed.findRanked(findings);
    shortNames.find(findings);
    bodies.find(findings);
    shortBodies.find(findings);
    namedOffices.find(findings);
    titles.find(findings);
    addressed.findAddressed(findings);
    descriptions.find(findings);
    pronouns.find(findings);
    governments.find(findings);
    groups.find(findings);
    return new LinkedText(text, findings.all());
  }

  /**
   * Returns why the entities of a text are linked to Wikidata, or who they could be.
   *
   * @param text what {@link #link} returned
   * @param entities those that count, each of whom the text speaks
   */
  public List<Link> reasons(LinkedText text, Collection<Entity> entities) {
    return reasons.of(text, entities);
  }

  private static DataTable table(String name) {
    return DataTable.read("data/entity/" + name + ".tsv");
  }
}
