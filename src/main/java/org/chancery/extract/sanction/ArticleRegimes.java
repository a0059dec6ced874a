package org.chancery.extract.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.claim.Evidence;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the sentences of one article say about measures into claims; who is left out in one
 * sentence is who others name. Belongs to one article and thread.
 */
final class ArticleRegimes {
  private static final double SURE = 0.8;
  private static final double INFERRED = 0.6;

  private final LinkedText text;
  private final Takers takers;
  private final @Nullable LocalDate day;
  private final TimeExpressions times = new TimeExpressions();
  private final List<Finding> findings = new ArrayList<>();
  private final Regimes regimes;
  private final ClaimBook book;

  ArticleRegimes(LinkedText text, Takers takers, KnownRegimes known) {
    this.text = text;
    this.regimes = new Regimes(text, takers, known);
    this.takers = takers;
    this.day = text.article().date();
    this.book = new ClaimBook(takers);
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
    SanctionAction action = finding.deed().action();
    boolean acts = action != null && !spoken(action) && action != SanctionAction.THREATEN;
    List<Entity> own = taking(finding.own().senders());
    List<Entity> senders = own.isEmpty() && acts ? taking(finding.told().senders()) : own;
    regimes.add(finding.sentence().index(), new Parties(senders, told(finding, senders)));
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
    List<Entity> senders = taking(finding.own().senders());
    put(finding, SanctionAction.IMPOSE, senders, targets(finding, senders), null);
  }

  /** Somebody speaks about, breaks or heeds a measure that others took. */
  private void speak(Finding finding, SanctionAction action) {
    boolean acts = action == SanctionAction.ENFORCE || action == SanctionAction.VIOLATE;
    List<Entity> doers = finding.told().senders();
    List<Entity> senders = acts ? taking(doers) : takers.speakers(doers);
    List<Entity> targets = under(finding, action, senders);
    put(finding, action, senders, targets, start(finding));
    if (!finding.deed().fresh()) {
      inForce(finding);
    }
  }

  /** Returns who is under the measure that is spoken of: it may be the speaker. */
  private List<Entity> under(Finding finding, SanctionAction action, List<Entity> speakers) {
    if (action == SanctionAction.VIOLATE) {
      return speakers;
    }
    int at = finding.sentence().index();
    List<Entity> own = taking(finding.own().senders());
    List<Entity> named = told(finding, own);
    List<Entity> others = named.stream().filter(party -> !speakers.contains(party)).toList();
    if (!others.isEmpty()) {
      return others;
    }
    List<Entity> self = taking(speakers).stream().filter(regimes::isTarget).toList();
    if (action == SanctionAction.OPPOSE && !self.isEmpty()) {
      return self;
    }
    List<Entity> of = own.isEmpty() ? List.of() : regimes.targetsOf(own, at);
    List<Entity> any = of.isEmpty() ? regimes.targetsBut(taking(speakers), at) : of;
    return any.isEmpty() ? regimes.targetsOf(taking(speakers), at) : any;
  }

  private void act(Finding finding, SanctionAction action) {
    List<Entity> own = taking(finding.own().senders());
    List<Entity> doers = new ArrayList<>(taking(finding.told().senders()));
    doers.removeAll(finding.own().targets());
    boolean given = own.isEmpty() || action == SanctionAction.THREATEN;
    List<Entity> senders = given && !doers.isEmpty() ? doers : own;
    List<Entity> targets = targets(finding, senders);
    if (senders.isEmpty()) {
      senders = regimes.sendersTo(targets, finding.sentence().index());
    }
    put(finding, action, senders, targets, start(finding));
  }

  private List<Entity> targets(Finding finding, List<Entity> senders) {
    int at = finding.sentence().index();
    List<Entity> told = told(finding, senders);
    if (!told.isEmpty()) {
      return told;
    }
    List<Entity> same = regimes.targetsOf(senders, at);
    return same.isEmpty() ? regimes.targetsBut(senders, at) : same;
  }

  private static List<Entity> told(Finding finding, List<Entity> senders) {
    Set<Entity> told = new LinkedHashSet<>(finding.own().targets());
    told.addAll(finding.told().targets());
    senders.forEach(told::remove);
    return List.copyOf(told);
  }

  private List<Entity> taking(List<Entity> parties) {
    return takers.takers(parties, day);
  }

  private void put(
      Finding finding,
      SanctionAction action,
      List<Entity> senders,
      List<Entity> targets,
      @Nullable PartialDate start) {
    if (senders.isEmpty() || targets.isEmpty()) {
      return;
    }
    Measure measure = finding.measure();
    Sentence sentence = finding.sentence();
    String words = sentence.span(measure.from(), measure.head() + 1).in(text.article().text());
    boolean complete = !finding.own().targets().isEmpty() || !finding.told().targets().isEmpty();
    book.add(
        new SanctionClaim(
            Evidence.of(text.article(), sentence.span()),
            "sanction/" + (finding.deed().action() == null ? "in-force" : "action"),
            complete ? SURE : INFERRED,
            action,
            senders,
            targets,
            words,
            List.of(measure.type()),
            start));
  }

  /** Returns the date nearest to the deed's word. */
  private @Nullable PartialDate start(Finding finding) {
    Sentence sentence = finding.sentence();
    int at = sentence.token(Math.max(0, finding.deed().word())).span().start();
    PartialDate nearest = null;
    int distance = Integer.MAX_VALUE;
    for (TimeExpression time : times.find(text.text(), sentence)) {
      int away = Math.abs(time.span().start() - at);
      if (away < distance) {
        distance = away;
        nearest = time.start();
      }
    }
    return nearest;
  }
}
