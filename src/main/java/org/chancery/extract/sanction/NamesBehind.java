package org.chancery.extract.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads who they are whom the sentence before only counts: "imposed sanctions on nine officials.
 * They include Idris Alio".
 */
final class NamesBehind {
  private static final Set<String> OPENINGS = Set.of("they", "those", "these", "among");
  private static final int REACH_VERB = 7;

  private final SanctionLexicon lexicon;
  private final Sentence sentence;
  private final PartyFinder finder;

  NamesBehind(SanctionLexicon lexicon, Sentence sentence, PartyFinder finder) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.finder = finder;
  }

  /** Whether the sentence begins as such sentences do and has such a verb: "Among them are". */
  static boolean opens(Sentence sentence) {
    return sentence.size() > 2
        && OPENINGS.contains(sentence.token(0).text().toLowerCase(Locale.ROOT))
        && verb(sentence) > 0;
  }

  private static int verb(Sentence sentence) {
    for (int i = 1; i < Math.min(sentence.size() - 1, REACH_VERB); i++) {
      Token word = sentence.token(i);
      boolean tells = word.hasLemma("be") || word.hasLemma("include");
      if (word.isVerb() && (tells || !word.pos().equals("VBN"))) {
        return tells && !sentence.token(i + 1).isVerb() ? i : 0;
      }
    }
    return 0;
  }

  /** "They are members of the Chad Party", "They include Chad Party officials": no names. */
  private boolean described(int start) {
    for (Party party : finder.all()) {
      if (party.from() >= start && !(party.entity() instanceof State)) {
        return lexicon.members().qualifies(party, sentence)
            || sentence.tokens().subList(start, party.from()).stream()
                .anyMatch(token -> token.pos().equals("IN"));
      }
    }
    return true;
  }

  /** Returns what was found before, against those named here; nothing when it has its targets. */
  Optional<Finding> of(Finding before) {
    boolean told = !before.own().targets().isEmpty() || !before.told().targets().isEmpty();
    Set<Entity> named = new LinkedHashSet<>();
    int start = verb(sentence) + 1;
    if (!described(start)) {
      finder.collect(start, named);
    }
    named.removeIf(State.class::isInstance);
    if (told || named.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            sentence,
            before.measure(),
            before.words(),
            before.deed().continued(),
            new Parties(before.own().senders(), List.copyOf(named)),
            new Parties(before.told().senders(), List.of()),
            false));
  }
}
