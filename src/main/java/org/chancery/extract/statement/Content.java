package org.chancery.extract.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.statement.SpeechLexicon.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a verb of saying reports. */
final class Content {
  private static final int MIN_TOKENS = 3;

  private final Sentence sentence;
  private final Dependencies tree;
  private final int verb;
  private final int subject;

  Content(Sentence sentence, Dependencies tree, int verb, int subject) {
    this.sentence = sentence;
    this.tree = tree;
    this.verb = verb;
    this.subject = subject;
  }

  /** Returns the place of the reported words; null when the verb reports none by itself. */
  @Nullable Span find(Set<Frame> frames) {
    if (frames.contains(Frame.THAT)) {
      Optional<Integer> clause = tree.child(verb, "ccomp");
      if (clause.isPresent()) {
        return clause.get() > verb ? after(clause.get()) : before();
      }
      Optional<Integer> aside = tree.child(verb, "parataxis");
      if (aside.isPresent() && aside.get() < verb) {
        return before();
      }
      if (tree.is(verb, "parataxis") && tree.governor(verb) < verb) {
        return before();
      }
    }
    boolean infinitive = frames.contains(Frame.TO) && tree.child(verb, "xcomp").isPresent();
    boolean object =
        frames.contains(Frame.NP) && tree.child(verb, "obj", "xcomp", "ccomp", "obl").isPresent();
    return infinitive || object ? phrase() : null;
  }

  private @Nullable Span after(int clause) {
    BitSet words = tree.subtree(clause);
    words.clear(0, verb + 1);
    int from = words.nextSetBit(0);
    return from < 0 ? null : trimmed(sentence, from, words.length());
  }

  /** What stands before a trailing attribution: "The talks failed, she said." */
  private @Nullable Span before() {
    int from = 0;
    int to = Math.min(verb, tree.subtree(subject).nextSetBit(0));
    if (subject > verb) {
      to = verb;
    }
    return trimmed(sentence, from, to);
  }

  private @Nullable Span phrase() {
    BitSet words = tree.subtree(verb, child -> child != subject && !tree.is(child, "conj"));
    words.clear(0, verb);
    return trimmed(sentence, verb, words.length());
  }

  /** Returns what "according to" at the position gives the source of. */
  static @Nullable Span besideSource(Sentence sentence, int at) {
    if (at > 1) {
      return trimmed(sentence, 0, at);
    }
    int from = at;
    while (from < sentence.size() && !sentence.token(from).text().equals(",")) {
      from++;
    }
    return trimmed(sentence, from, sentence.size());
  }

  private static @Nullable Span trimmed(Sentence sentence, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && (isMark(sentence, from) || isLinker(sentence, from))) {
      from++;
    }
    while (from < to && isMark(sentence, to - 1) && !isQuote(sentence, to - 1)) {
      to--;
    }
    return to - from < MIN_TOKENS ? null : sentence.span(from, to);
  }

  private static boolean isLinker(Sentence sentence, int at) {
    String pos = sentence.token(at).pos();
    return pos.equals("CC") || sentence.token(at).text().equalsIgnoreCase("that");
  }

  private static boolean isMark(Sentence sentence, int at) {
    String text = sentence.token(at).text();
    return !isQuote(sentence, at) && text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isQuote(Sentence sentence, int at) {
    String pos = sentence.token(at).pos();
    return pos.equals("``") || pos.equals("''");
  }
}
