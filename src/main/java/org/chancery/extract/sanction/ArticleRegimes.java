package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.Evidence;
import org.chancery.claim.SanctionAction;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Person;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;
import org.chancery.text.TimeExpression;
import org.chancery.text.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * The measures that one article speaks of: a later sentence that leaves a party out means those of
 * an earlier one. Belongs to one article and thread.
 */
final class ArticleRegimes {
  private static final double SURE = 0.8;
  private static final double INFERRED = 0.6;

  private final LinkedText text;
  private final TimeExpressions times = new TimeExpressions();
  private final List<Parties> regimes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, SanctionClaim> claims = new LinkedHashMap<>();

  ArticleRegimes(LinkedText text) {
    this.text = text;
  }

  /** Whether a measure has been told of. */
  boolean any() {
    return !findings.isEmpty();
  }

  /** Takes the next finding of the article. */
  void add(Finding finding) {
    findings.add(finding);
  }

  /** Returns the claims, each combination of action and parties once, in text order. */
  List<SanctionClaim> claims() {
    findings.forEach(this::read);
    return List.copyOf(claims.values());
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
    return action == SanctionAction.CALL_FOR
        || action == SanctionAction.OPPOSE
        || action == SanctionAction.VIOLATE
        || action == SanctionAction.ENFORCE;
  }

  /** The measure is there, whatever is done about it: whose it is must stand at its own words. */
  private void inForce(Finding finding) {
    List<Entity> senders = states(finding.own().senders());
    List<Entity> targets = targets(finding, senders);
    if (!senders.isEmpty() && !targets.isEmpty()) {
      put(finding, SanctionAction.IMPOSE, senders, targets, null);
      remember(senders, targets);
    }
  }

  /** Somebody speaks about, breaks or heeds a measure that others took. */
  private void speak(Finding finding, SanctionAction action) {
    boolean enforces = action == SanctionAction.ENFORCE;
    List<Entity> senders = enforces ? states(finding.told().senders()) : finding.told().senders();
    List<Entity> targets =
        action == SanctionAction.VIOLATE
            ? states(senders)
            : targets(finding, finding.own().senders());
    if (!senders.isEmpty() && !targets.isEmpty()) {
      List<Entity> who = action == SanctionAction.VIOLATE ? states(senders) : senders;
      put(finding, action, who, targets, start(finding));
    }
    if (!finding.deed().fresh()) {
      inForce(finding);
    }
  }

  private void act(Finding finding, SanctionAction action) {
    List<Entity> doers = states(finding.told().senders());
    List<Entity> senders = doers.isEmpty() ? states(finding.own().senders()) : doers;
    List<Entity> targets = targets(finding, senders);
    if (senders.isEmpty() && !targets.isEmpty()) {
      senders = lastSenders(targets);
    }
    if (senders.isEmpty() || targets.isEmpty()) {
      return;
    }
    put(finding, action, senders, targets, start(finding));
    if (action != SanctionAction.THREATEN) {
      remember(senders, targets);
    }
  }

  private List<Entity> targets(Finding finding, List<Entity> senders) {
    Set<Entity> told = new LinkedHashSet<>(finding.own().targets());
    told.addAll(finding.told().targets());
    told.removeAll(senders);
    return told.isEmpty() ? lastTargets(senders) : List.copyOf(told);
  }

  private List<Entity> lastTargets(List<Entity> senders) {
    List<Entity> any = List.of();
    for (int i = regimes.size() - 1; i >= 0; i--) {
      Parties known = regimes.get(i);
      if (known.targets().stream().anyMatch(senders::contains)) {
        continue;
      }
      if (known.senders().stream().anyMatch(senders::contains)) {
        return known.targets();
      }
      any = any.isEmpty() ? known.targets() : any;
    }
    return any.isEmpty() ? firstTargets(senders) : any;
  }

  /** With nobody told before: whom the measures named first in the article are against. */
  private List<Entity> firstTargets(List<Entity> senders) {
    return findings.stream()
        .map(finding -> finding.own().targets())
        .filter(targets -> !targets.isEmpty() && targets.stream().noneMatch(senders::contains))
        .findFirst()
        .orElse(List.of());
  }

  private List<Entity> lastSenders(List<Entity> targets) {
    for (int i = regimes.size() - 1; i >= 0; i--) {
      if (regimes.get(i).targets().stream().anyMatch(targets::contains)) {
        return regimes.get(i).senders();
      }
    }
    return List.of();
  }

  private void remember(List<Entity> senders, List<Entity> targets) {
    regimes.add(new Parties(senders, targets));
  }

  /** A person takes no measures: the state does. */
  private static List<Entity> states(List<Entity> parties) {
    Set<Entity> states = new LinkedHashSet<>();
    for (Entity party : parties) {
      if (!(party instanceof Person person)) {
        states.add(party);
      } else if (person.country() != null) {
        states.add(person.country());
      }
    }
    return List.copyOf(states);
  }

  private void put(
      Finding finding,
      SanctionAction action,
      List<Entity> senders,
      List<Entity> targets,
      @Nullable PartialDate start) {
    Measure measure = finding.measure();
    Sentence sentence = finding.sentence();
    String words = sentence.span(measure.from(), measure.head() + 1).in(text.article().text());
    boolean complete = !finding.own().targets().isEmpty() || !finding.told().targets().isEmpty();
    SanctionClaim claim =
        new SanctionClaim(
            Evidence.of(text.article(), sentence.span()),
            "sanction/" + (finding.deed().action() == null ? "in-force" : "action"),
            complete ? SURE : INFERRED,
            action,
            senders,
            targets,
            words,
            List.of(measure.type()),
            start);
    claims.merge(key(claim), claim, (old, now) -> better(old, now) ? now : old);
  }

  private static boolean better(SanctionClaim old, SanctionClaim now) {
    return now.confidence() > old.confidence() || (old.start() == null && now.start() != null);
  }

  private static String key(SanctionClaim claim) {
    Set<String> targets = new TreeSet<>();
    claim.targets().forEach(target -> targets.add(target.key()));
    Set<String> senders = new TreeSet<>();
    claim.senders().forEach(sender -> senders.add(sender.key()));
    return claim.action() + " " + senders + " " + targets;
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
