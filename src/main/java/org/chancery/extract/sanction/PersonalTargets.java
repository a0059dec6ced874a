package org.chancery.extract.sanction;

import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;

/** Keeps a country out of the measures that are said to be against some of its people or firms. */
final class PersonalTargets {
  private static final int REACH = 14;

  private final SanctionLexicon lexicon;
  private final Sentence sentence;
  private final List<Party> parties;

  PersonalTargets(SanctionLexicon lexicon, Sentence sentence, List<Party> parties) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.parties = parties;
  }

  /**
   * Returns the finding without such countries as targets. Where nobody is left, no target may be
   * guessed: the measure is said to be against others.
   */
  Finding apart(Finding finding) {
    Parties own = without(finding, finding.own());
    Parties told = without(finding, finding.told());
    boolean left = own.targets().isEmpty() && told.targets().isEmpty();
    boolean dropped =
        own.targets().size() < finding.own().targets().size()
            || told.targets().size() < finding.told().targets().size();
    return new Finding(
        finding.sentence(),
        finding.measure(),
        finding.words(),
        finding.deed(),
        own,
        told,
        finding.general()
            || (left && (dropped || (matters(finding) && unnamed(finding.measure().head())))));
  }

  private Parties without(Finding finding, Parties sides) {
    return new Parties(
        sides.senders(),
        sides.targets().stream().filter(target -> meant(finding, target)).toList());
  }

  /**
   * Whether the place that names the target means it: the first one behind the measure, or any when
   * all stand before it. A passive verb that is itself the measure has its target before it.
   */
  private boolean meant(Finding finding, Entity target) {
    int measure = finding.measure().head();
    List<Party> named = parties.stream().filter(party -> party.entity().equals(target)).toList();
    List<Party> behind = named.stream().filter(party -> party.from() > measure).toList();
    boolean passive =
        sentence.token(measure).isVerb() && VerbGroup.at(sentence, measure, lexicon).passive();
    boolean first = !behind.isEmpty() && !passive;
    List<Party> telling = first ? behind.subList(0, 1) : named;
    return telling.isEmpty() || telling.stream().anyMatch(party -> !meansOthers(finding, party));
  }

  /** A tariff is against the country of those who sell; they must be told what not to do. */
  private boolean meansOthers(Finding finding, Party party) {
    return lexicon.members().qualifies(party, sentence)
        && (matters(finding) || lexicon.members().doing(party, sentence));
  }

  private static boolean matters(Finding finding) {
    return Members.matters(finding.measure().type());
  }

  /** "sanctions on sixteen officials": against people whom nobody names. */
  private boolean unnamed(int measure) {
    if (lexicon.members().lists(sentence, measure + 1)) {
      return true;
    }
    int end = Math.min(sentence.size() - 1, measure + REACH);
    for (int i = measure + 1; i < end; i++) {
      if (lexicon.pointsAtTarget(sentence.token(i))) {
        return lexicon.members().opens(i + 1, parties, sentence);
      }
      if (sentence.token(i).isVerb() || sentence.token(i).text().equals(",")) {
        return false;
      }
    }
    return false;
  }
}
