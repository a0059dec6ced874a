package org.chancery.extract.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.LastingRegimes;
import org.chancery.claim.MeasureType;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the sentences of one article say about measures into claims; who is left out in one
 * sentence is who others name. Belongs to one article and thread.
 */
final class ArticleRegimes {
  private final Takers takers;
  private final @Nullable LocalDate day;
  private final List<Finding> findings = new ArrayList<>();
  private final KnownRegimes known;
  private final Regimes regimes;
  private final ClaimBook book;

  ArticleRegimes(LinkedText text, Takers takers, LastingRegimes known) {
    this.takers = takers;
    this.day = text.article().date();
    this.known = new KnownRegimes(text, takers, known);
    this.regimes = new Regimes(this.known, takers);
    this.book = new ClaimBook(text, takers);
  }

  /** Takes the next finding of the article. */
  void add(Finding finding) {
    findings.add(finding);
  }

  /** Returns the claims, each combination of action and parties once, in text order. */
  List<SanctionClaim> claims() {
    findings.forEach(this::remember);
    findings.forEach(this::read);
    return book.claims();
  }

  private void remember(Finding finding) {
    if (finding.deed().refused()) {
      return;
    }
    SanctionAction action = finding.deed().action();
    boolean acts = action != null && !spoken(action);
    List<Entity> doers = acts ? taking(finding.told().senders()) : List.of();
    List<Entity> own = taking(finding.own().senders());
    List<Entity> senders = own.isEmpty() && action != SanctionAction.THREATEN ? doers : own;
    regimes.add(finding, new Parties(senders, told(finding, senders)), doers);
  }

  private void read(Finding finding) {
    SanctionAction action = finding.deed().action();
    if (action == null || finding.deed().undecided()) {
      if (!finding.deed().fresh() || !finding.deed().undecided()) {
        inForce(finding);
      }
    } else if (spoken(action)) {
      speak(finding, action);
    } else {
      act(finding, action);
    }
  }

  private static boolean spoken(SanctionAction action) {
    return switch (action) {
      case CALL_FOR, OPPOSE, VIOLATE, ENFORCE -> true;
      default -> false;
    };
  }

  /** The measure is there, whatever is done about it: whose it is must stand at its own words. */
  private void inForce(Finding finding) {
    List<Entity> senders = holders(finding);
    List<Entity> targets = abroad(targets(finding, senders), senders);
    boolean again =
        senders.stream().allMatch(takers::isGroup) && regimes.toldOfOthers(senders, targets);
    if (!again) {
      book.add(finding, SanctionAction.IMPOSE, senders, targets, false);
    }
  }

  /** Whose measure it is; who has yet to decide whether to go on with it has it. */
  private List<Entity> holders(Finding finding) {
    List<Entity> own = own(finding);
    SanctionAction action = finding.deed().action();
    boolean has = action == SanctionAction.EXTEND || (action != null && lightens(action));
    return own.isEmpty() && has && !finding.own().targets().isEmpty()
        ? taking(finding.told().senders().stream().filter(p -> !(p instanceof Person)).toList())
        : own;
  }

  /** Somebody speaks about, breaks or heeds a measure that others took. */
  private void speak(Finding finding, SanctionAction action) {
    List<Entity> doers = finding.told().senders();
    if (action == SanctionAction.ENFORCE && ofItself(finding)) {
      act(finding, SanctionAction.IMPOSE);
      return;
    }
    boolean acts = action == SanctionAction.ENFORCE || action == SanctionAction.VIOLATE;
    List<Entity> senders = acts ? taking(doers) : takers.speakers(doers);
    boolean calls = action == SanctionAction.CALL_FOR;
    boolean breaksOwn =
        action == SanctionAction.VIOLATE && own(finding).stream().anyMatch(senders::contains);
    if (!breaksOwn) {
      List<Entity> under = under(finding, action, senders);
      boolean onTrade = calls && !Members.matters(finding.measure().type());
      book.add(finding, action, senders, onTrade ? abroad(under, senders) : under, true);
    }
    if (!finding.deed().fresh() && !(calls && finding.single())) {
      inForce(finding);
    }
  }

  /** Who carries out tariffs, or measures of its own, imposes them. */
  private boolean ofItself(Finding finding) {
    List<Entity> own = taking(finding.own().senders());
    return own.isEmpty()
        ? finding.measure().type() == MeasureType.TARIFF
        : own.containsAll(taking(finding.told().senders()));
  }

  /** Returns who is under the measure that is spoken of: it may be the speaker. */
  private List<Entity> under(Finding finding, SanctionAction action, List<Entity> speakers) {
    List<Entity> own = own(finding);
    List<Entity> named = told(finding, own);
    if (action == SanctionAction.VIOLATE) {
      return named.isEmpty() ? broken(finding, speakers) : named;
    }
    List<Entity> others = named.stream().filter(party -> !speakers.contains(party)).toList();
    if (!others.isEmpty() || finding.general()) {
      return others;
    }
    List<Entity> self =
        taking(speakers).stream()
            .filter(party -> regimes.isToldTarget(party) || known.isOnlyTarget(party))
            .filter(
                party ->
                    regimes.isUnder(party) || !(regimes.imposes(party) || known.holdsAny(party)))
            .toList();
    if (action == SanctionAction.OPPOSE && !self.isEmpty()) {
      return self;
    }
    List<Entity> of = own.isEmpty() ? List.of() : regimes.targetsOf(own, finding);
    List<Entity> any = of.isEmpty() ? regimes.targetsBut(taking(speakers), finding) : of;
    List<Entity> known = any.isEmpty() ? regimes.targetsOf(taking(speakers), finding) : any;
    return known.isEmpty() ? regimes.anyTargetsBut(taking(speakers), finding) : known;
  }

  /** Who is under measures breaks its own; others break those that the article speaks of. */
  private List<Entity> broken(Finding finding, List<Entity> breakers) {
    boolean own =
        breakers.stream().anyMatch(regimes::isToldTarget) || !known.sendersTo(breakers).isEmpty();
    List<Entity> others = own ? List.of() : regimes.targetsBut(breakers, finding);
    return others.isEmpty() ? breakers : others;
  }

  private void act(Finding finding, SanctionAction action) {
    List<Entity> own = own(finding);
    List<Entity> told = finding.told().senders();
    boolean threatens = action == SanctionAction.THREATEN;
    List<Entity> doers = new ArrayList<>(threatens ? takers.threateners(told, day) : taking(told));
    doers.removeAll(finding.own().targets());
    boolean others = own.isEmpty() || (threatens && !finding.deed().faced());
    List<Entity> senders = others && !doers.isEmpty() ? doers : own;
    if (lightens(action) && toldTargets(senders, finding)) {
      List<Entity> relieved = senders;
      book.add(finding, action, regimes.sendersTo(relieved, finding), relieved, true);
      return;
    }
    List<Entity> targets = targets(finding, senders);
    if (targets.isEmpty() && lightens(action) && !finding.general()) {
      targets = regimes.anyTargetsBut(senders, finding);
    }
    if (senders.isEmpty()) {
      senders = regimes.sendersTo(targets, finding);
    }
    book.add(finding, action, senders, abroad(targets, senders), true);
  }

  /** What a state does to its own people is its law, no measure between states. */
  private List<Entity> abroad(List<Entity> targets, List<Entity> senders) {
    return targets.stream().filter(target -> !takers.domestic(target, senders)).toList();
  }

  private static boolean lightens(SanctionAction action) {
    return action == SanctionAction.LIFT || action == SanctionAction.EASE;
  }

  /** Whether those who seem to lift a measure are the ones under it. */
  private boolean toldTargets(List<Entity> senders, Finding finding) {
    return !senders.isEmpty()
        && finding.own().targets().isEmpty()
        && finding.told().targets().isEmpty()
        && senders.stream().allMatch(p -> regimes.isToldTarget(p) && !regimes.imposes(p));
  }

  private List<Entity> targets(Finding finding, List<Entity> senders) {
    List<Entity> told = told(finding, senders);
    if (!told.isEmpty() || finding.general() || underThem(finding)) {
      return told;
    }
    List<Entity> same = regimes.targetsOf(senders, finding);
    SanctionAction action = finding.deed().action();
    boolean vague = finding.measure().strength() != Strength.SURE;
    if (!same.isEmpty() || (vague && (action == null || !lightens(action)))) {
      return same;
    }
    return regimes.targetsBut(senders, finding);
  }

  /** "a tanker that is under sanctions": the words tell who, though it is nobody known. */
  private static boolean underThem(Finding finding) {
    return finding.deed().faced() && finding.sentence().token(finding.deed().word()).hasLemma("be");
  }

  /** Returns whose measure it is by its own words; "the Chad sanctions" are not Chad's. */
  private List<Entity> own(Finding finding) {
    return taking(finding.own().senders()).stream()
        .filter(party -> !turned(finding, party))
        .toList();
  }

  private boolean turned(Finding finding, Entity party) {
    return party instanceof State
        && finding.own().targets().isEmpty()
        && !regimes.acts(party)
        && (regimes.isToldTarget(party) || known.isOnlyTarget(party));
  }

  private List<Entity> told(Finding finding, List<Entity> senders) {
    Set<Entity> told = new LinkedHashSet<>(finding.own().targets());
    for (Entity party : finding.told().targets()) {
      told.add(finding.own().targets().isEmpty() ? state(finding, party) : party);
    }
    taking(finding.own().senders()).stream()
        .filter(party -> turned(finding, party))
        .forEach(told::add);
    senders.forEach(told::remove);
    return List.copyOf(told);
  }

  /** Whose leader "comes under sanctions" is under them itself. */
  private static Entity state(Finding finding, Entity party) {
    return finding.deed().faced() && party instanceof Person person && person.leader()
        ? person.country() == null ? person : person.country()
        : party;
  }

  private List<Entity> taking(List<Entity> parties) {
    return takers.takers(parties, day);
  }
}
