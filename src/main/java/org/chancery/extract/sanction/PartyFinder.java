package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.State;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the parties that stand at a measure's own words, and those that a phrase means. */
final class PartyFinder {
  private static final int REACH_RIGHT = 14;
  private static final int REACH_LEFT = 9;

  private final SanctionLexicon lexicon;
  private final LinkedText text;
  private final Sentence sentence;

  PartyFinder(SanctionLexicon lexicon, LinkedText text, Sentence sentence) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
  }

  /** Returns the parties before and after the measure's noun. */
  Parties around(Measure measure) {
    Set<Entity> senders = new LinkedHashSet<>();
    Set<Entity> targets = new LinkedHashSet<>();
    right(measure.head() + 1, senders, targets);
    left(measure, senders, targets);
    targets.removeAll(senders);
    return new Parties(List.copyOf(senders), List.copyOf(targets));
  }

  private void right(int start, Set<Entity> senders, Set<Entity> targets) {
    int end = Math.min(sentence.size(), start + REACH_RIGHT);
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      if (lexicon.pointsAtTarget(token) && targets.isEmpty()) {
        collect(i + 1, targets);
      } else if (lexicon.pointsAtSender(token) && sentence.token(i - 1).pos().equals("VBN")) {
        collect(i + 1, senders);
      } else if (ends(token)) {
        return;
      }
    }
  }

  private static boolean ends(Token token) {
    return switch (token.pos()) {
      case "VBD", "VBZ", "VBP", "MD", ".", ":" -> true;
      default -> false;
    };
  }

  private void collect(int start, Set<Entity> into) {
    for (int i = start; i < sentence.size(); i++) {
      List<Mention> here = text.at(sentence, i);
      Token token = sentence.token(i);
      if (!here.isEmpty()) {
        here.forEach(mention -> party(mention.entity()).ifPresent(into::add));
      } else if (token.text().equals(",") ? into.isEmpty() || !listed(i) : breaks(token)) {
        return;
      }
    }
  }

  private boolean listed(int comma) {
    return comma + 1 < sentence.size() && !text.at(sentence, comma + 1).isEmpty();
  }

  private static boolean breaks(Token token) {
    String pos = token.pos();
    return pos.startsWith("V")
        || pos.startsWith("W")
        || pos.equals("MD")
        || pos.equals("TO")
        || pos.equals("IN")
        || (!Character.isLetterOrDigit(token.text().charAt(0)) && !pos.equals("POS"));
  }

  private void left(Measure measure, Set<Entity> senders, Set<Entity> targets) {
    boolean targetTold = !targets.isEmpty();
    for (int i = measure.head() - 1; i >= Math.max(0, measure.head() - REACH_LEFT); i--) {
      List<Mention> here = text.at(sentence, i);
      if (here.isEmpty()) {
        if (breaks(sentence.token(i)) && !sentence.token(i).pos().equals("HYPH")) {
          return;
        }
        continue;
      }
      Mention mention = here.get(0);
      Optional<Entity> party = party(mention.entity());
      party.ifPresent(entity -> (sends(mention, targetTold) ? senders : targets).add(entity));
      i = mention.from();
    }
  }

  private boolean sends(Mention mention, boolean targetTold) {
    boolean possessive =
        mention.to() < sentence.size() && sentence.token(mention.to()).pos().equals("POS");
    if (targetTold || possessive || !(mention.entity() instanceof State)) {
      return true;
    }
    return mention.kind() == Mention.Kind.DEMONYM
        || mention.kind() == Mention.Kind.PRONOUN
        || isAbbreviation(mention);
  }

  private boolean isAbbreviation(Mention mention) {
    String words = sentence.span(mention.from(), mention.to()).in(text.article().text());
    return words.length() <= 5 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Returns the parties that the phrases with these heads mean. */
  List<Entity> meant(List<Integer> heads, Dependencies tree) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int head : heads) {
      List<Mention> here = new ArrayList<>(text.at(sentence, head));
      if (here.isEmpty()) {
        tree.children(head, "nmod:poss", "compound", "amod")
            .forEach(child -> here.addAll(text.at(sentence, child)));
      }
      here.forEach(mention -> party(mention.entity()).ifPresent(found::add));
    }
    return List.copyOf(found);
  }

  private static Optional<Entity> party(Entity entity) {
    boolean acts =
        entity instanceof State || entity instanceof Organization || entity instanceof Person;
    return acts ? Optional.of(entity) : Optional.empty();
  }
}
