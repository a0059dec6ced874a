package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.extract.Clauses;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the measures that verbs of one sentence are themselves: "blacklisted Chad Oil". */
final class VerbReader {
  private final SanctionLexicon lexicon;
  private final LinkedText text;
  private final Clauses clauses;
  private final PartyFinder finder;

  VerbReader(SanctionLexicon lexicon, LinkedText text, Clauses clauses, PartyFinder finder) {
    this.lexicon = lexicon;
    this.text = text;
    this.clauses = clauses;
    this.finder = finder;
  }

  /**
   * Returns what the verb tells.
   *
   * @param verb position of the verb
   * @param kind what the verb can be
   * @param spokenOf whether the article has spoken of a measure before
   */
  Optional<Finding> read(int verb, MeasureVerb kind, boolean spokenOf) {
    Sentence sentence = clauses.sentence();
    List<Token> behind = sentence.tokens().subList(verb, sentence.size());
    if (!kind.with().isEmpty() && !holds(behind, kind.with())) {
      return Optional.empty();
    }
    Dependencies tree = clauses.tree();
    List<Integer> objects = clauses.undergoers(verb);
    List<Token> words = new ArrayList<>();
    objects.forEach(
        head -> tree.subtree(head).stream().mapToObj(sentence::token).forEach(words::add));
    if (!kind.objectIsTarget() && !holds(words, kind.objects())) {
      return Optional.empty();
    }
    List<Step> steps = new StepReader(lexicon, text, sentence).from(verb, kind.effect());
    Deed deed = new DeedReader(lexicon, clauses, new Agents(finder, clauses)).of(steps);
    List<Entity> targets = undergoers(verb, kind, objects);
    if (targets.isEmpty() && !(kind.open() && spokenOf)) {
      return Optional.empty();
    }
    Parties told = new Parties(finder.meant(deed.doers(), tree), targets);
    Measure measure = new Measure(verb, verb, kind.type(), Strength.SURE);
    Finding found =
        new Finding(
            sentence,
            measure,
            new MeasureWords(lexicon, text, sentence).verb(verb),
            deed,
            new Parties(List.of(), List.of()),
            told,
            false);
    Finding apart = new PersonalTargets(lexicon, sentence, finder.all()).apart(found);
    return apart.told().targets().isEmpty() && !kind.open() ? Optional.empty() : Optional.of(apart);
  }

  private List<Entity> undergoers(int verb, MeasureVerb kind, List<Integer> objects) {
    List<Entity> named = finder.named(objects, clauses.tree());
    if (!named.isEmpty()) {
      return named;
    }
    List<Entity> meant = kind.party() ? List.of() : finder.meant(objects, clauses.tree());
    if (!meant.isEmpty()) {
      return meant;
    }
    if (!kind.objectIsTarget()) {
      List<Integer> owners = new ArrayList<>();
      for (int head : objects) {
        owners.addAll(clauses.tree().children(head, "nmod:poss"));
        owners.addAll(clauses.modifiers(head, "of", "with", "from", "to"));
      }
      List<Entity> owning = finder.named(owners, clauses.tree());
      return owning.isEmpty() ? finder.traded(objects) : owning;
    }
    return clauses.passive(verb) ? List.of() : finder.after(verb);
  }

  private static boolean holds(List<Token> words, List<String> wanted) {
    return words.stream().map(SanctionLexicon::lemma).anyMatch(wanted::contains);
  }
}
