package org.chancery.extract.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.statement.SpeechVerb.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that a verb of saying reports. The tree is asked first; where the parser takes
 * the verb for a part of the clause that it reports ("she said talks could fail"), the order of the
 * words decides.
 */
final class Content {
  /** How far after the verb its preposition may stand: "spoke highly of". */
  private static final int PREPOSITION_REACH = 4;

  private final SpeechLexicon lexicon;
  private final Sentence sentence;
  private final Dependencies tree;
  private final List<Utterance> all;
  private final WordOrder order;

  Content(SpeechLexicon lexicon, Sentence sentence, Dependencies tree, List<Utterance> all) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
    this.all = all;
    this.order = new WordOrder(sentence);
  }

  /** Returns the place of the reported words; null when the verb reports none by itself. */
  @Nullable Span of(Utterance act) {
    if (act.way().takes(Frame.THAT)) {
      Span clause = clause(act);
      if (clause != null) {
        return clause;
      }
    }
    boolean aside = act.subject() >= act.to() && !takesStance(act.way());
    Span words = act.unreal() || aside ? null : phrase(act);
    return words != null && freeRelative(act) ? quoted(words) : words;
  }

  /**
   * "Calling it a lie, she left" tells what she said; "Announcing her return, she left" does not.
   */
  private static boolean takesStance(SpeechVerb way) {
    return way.takes(Frame.NAME)
        || (way.takes(Frame.NP)
            && !way.takes(Frame.THAT)
            && !way.takes(Frame.QUOTE)
            && way.prepositions().isEmpty());
  }

  /** Returns the words to where their first quotation ends; null when they quote nothing. */
  private @Nullable Span quoted(Span words) {
    boolean open = false;
    for (Token token : sentence.tokens()) {
      if (words.contains(token.span()) && order.isQuote(token.index())) {
        if (open) {
          return new Span(words.start(), token.span().end());
        }
        open = true;
      }
    }
    return open ? words : null;
  }

  private @Nullable Span clause(Utterance act) {
    boolean framed = order.isComma(act.from() - 1) && order.isComma(act.to());
    boolean preceded = follows(act) && order.finiteIn(0, act.from());
    if (framed && follows(act)) {
      return around(act, preceded);
    }
    boolean bare = act.subject() >= act.to() && !order.finiteIn(act.to(), end(act));
    if (!bare && leads(act, preceded)) {
      return order.trimmed(contentStart(act), end(act));
    }
    return preceded && trails(act) ? order.trimmed(start(act), act.from()) : null;
  }

  /** A participle or a relative clause after a comma does not close the words before it. */
  private boolean trails(Utterance act) {
    boolean hasOwnObject =
        act.way().takes(Frame.NP)
            && act.to() < sentence.size()
            && sentence.token(act.to()).pos().matches("DT|PRP\\$|CD|JJ|NNS?|VBG");
    return !act.unreal()
        && (act.inverted() || (act.subject() >= act.from() && !hasOwnObject))
        && !sentence.token(act.verb()).pos().equals("VBG")
        && !tree.is(act.verb(), "acl:relcl")
        && (act.subject() < 0 || !sentence.token(act.subject()).pos().startsWith("W"));
  }

  /** "The talks, she said, had failed": the side with the verb, or both when both belong to it. */
  private @Nullable Span around(Utterance act, boolean preceded) {
    int rest = act.to() + 1;
    boolean moreFollows = sentence.size() - rest > act.from();
    if (!preceded && moreFollows) {
      return order.trimmed(rest, end(act));
    }
    boolean goesOn =
        rest < sentence.size()
            && sentence.token(rest).pos().equals("IN")
            && !lexicon.is("inner", sentence.token(rest));
    return order.trimmed(start(act), goesOn ? end(act) : act.from());
  }

  /** Whether the reported clause comes after the attribution. */
  private boolean leads(Utterance act, boolean preceded) {
    Optional<Integer> clause = tree.child(act.verb(), "ccomp");
    boolean gerund = act.to() < sentence.size() && sentence.token(act.to()).pos().equals("VBG");
    if (gerund) {
      return false;
    }
    if (clause.isPresent()
        && clause.get() > act.verb()
        && !apart(clause.get())
        && (!preceded || order.finiteIn(act.to(), sentence.size()))) {
      return true;
    }
    if (act.to() >= sentence.size()) {
      return false;
    }
    boolean phrasal = act.way().takes(Frame.NP) || act.way().takes(Frame.TO);
    boolean prepositional = phrasal && sentence.token(act.to()).pos().matches("IN|TO");
    boolean relative = act.subject() >= 0 && sentence.token(act.subject()).pos().startsWith("W");
    boolean enclosed = relative && !order.finiteIn(act.to(), order.nextComma(act.to()));
    boolean free = act.way().takes(Frame.QUOTE) && !prepositional && !act.unreal() && !enclosed;
    return free ? clauseFrom(act.way(), act.to(), preceded) : order.isThat(act.to());
  }

  /** Whether the verb begins an utterance of its own after a comma: "Leaving, she said". */
  private boolean apart(int verb) {
    return all.stream().anyMatch(other -> other.verb() == verb && order.isComma(other.from() - 1));
  }

  private boolean clauseFrom(SpeechVerb way, int from, boolean strict) {
    boolean inner = false;
    boolean relative = false;
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (i == from && token.pos().equals("VBG")) {
        return false;
      }
      relative |= token.pos().equals("WDT");
      if (token.pos().equals("TO") && sentence.token(from).pos().matches("TO|IN")) {
        return false;
      }
      if (i > from && token.text().equals(",") && i + 1 < sentence.size()) {
        String next = sentence.token(i + 1).pos();
        if (next.equals("VBG") || next.equals("CC") || next.equals("WDT")) {
          return false;
        }
      }
      if (token.text().equalsIgnoreCase("that") && token.pos().equals("IN")) {
        return !inner && (way.takes(Frame.WHOM) || !beginsObject(from));
      }
      inner |= lexicon.is("inner", token);
      if (token.pos().equals("CC")
          && i + 1 < sentence.size()
          && sentence.token(i + 1).pos().matches("VBD|VBZ|VBP")) {
        return false;
      }
      if (WordOrder.finite(token) && !relative) {
        return !inner || (!strict && !sentence.token(from).pos().equals("IN"));
      }
      relative &= !WordOrder.finite(token);
    }
    return false;
  }

  /** "maintained the illusion that": what follows belongs to the noun. */
  private boolean beginsObject(int from) {
    return sentence.token(from).pos().equals("PRP$")
        || sentence.token(from).text().matches("(?i)the|an?");
  }

  /** Whether punctuation parts the attribution from words before it. */
  private boolean follows(Utterance act) {
    int before = act.from() - 1;
    return before > 0 && (order.isMark(before) || order.isQuote(before));
  }

  private int contentStart(Utterance act) {
    int from = act.to();
    if (order.isThat(from)) {
      return from + 1;
    }
    Optional<Integer> clause = tree.child(act.verb(), "ccomp");
    if (clause.isPresent() && clause.get() > from) {
      int first = tree.subtree(clause.get()).nextSetBit(from);
      return first < 0 || order.finiteIn(from, first) ? from : afterThat(first, from);
    }
    return afterThat(act.way().takes(Frame.WHOM) ? afterAddressee(from) : from, from);
  }

  /** Moves past "that" where only an adverbial stands before it: "said on Monday that". */
  private int afterThat(int from, int verbEnd) {
    for (int i = verbEnd; i < sentence.size() && !WordOrder.finite(sentence.token(i)); i++) {
      Token token = sentence.token(i);
      boolean that = token.text().equalsIgnoreCase("that") && !token.pos().equals("DT");
      if (that && i >= from) {
        return i + 1;
      }
    }
    return from;
  }

  /** Moves past the noun phrase that the position begins, where another one follows it. */
  private int afterAddressee(int from) {
    int i = from;
    while (i < sentence.size()) {
      String pos = sentence.token(i).pos();
      boolean starts =
          pos.matches("DT|PRP|PRP\\$|EX|CD") || sentence.token(i).text().equals("that");
      if (i > from && starts) {
        return i;
      }
      if (!pos.matches("DT|PRP|PRP\\$|CD|JJ|NNP?S?|POS|CC|HYPH")) {
        break;
      }
      i++;
    }
    return from;
  }

  /** What stands before a trailing attribution begins after an earlier trailing one. */
  private int start(Utterance act) {
    int from = 0;
    for (Utterance other : all) {
      boolean trailing = other.to() < act.from() && !clauseFrom(other.way(), other.to(), true);
      if (trailing
          && !other.quoted()
          && order.finiteIn(0, other.from())
          && order.isMark(other.from() - 1)) {
        from = other.to();
      }
    }
    return from;
  }

  /** Where the words end: before the next utterance that does not belong to them. */
  private int end(Utterance act) {
    if (act.subject() >= act.to()) {
      int comma = act.subject();
      while (comma > act.to() && !order.isComma(comma)) {
        comma--;
      }
      return comma > act.to() ? comma : sentence.size();
    }
    for (Utterance other : all) {
      boolean goesOn = names(other) && !act.way().takes(Frame.THAT);
      if (other.verb() <= act.verb() || other.quoted() != act.quoted() || goesOn) {
        continue;
      }
      int before = other.from() - 1;
      while (before > act.to()
          && (sentence.token(before).pos().equals("RB")
              || (sentence.token(before).pos().equals("IN")
                  && lexicon.is("inner", sentence.token(before))))) {
        before--;
      }
      if (before > act.to() + 1 && order.isQuote(before) && order.isComma(before - 1)) {
        return before + 1;
      }
      boolean coordinated = before > act.to() && sentence.token(before).pos().equals("CC");
      if (coordinated || (before > act.to() && order.isComma(before))) {
        return before;
      }
    }
    return sentence.size();
  }

  private @Nullable Span phrase(Utterance act) {
    boolean infinitive = act.way().takes(Frame.TO) && tree.child(act.verb(), "xcomp").isPresent();
    if (!infinitive && !(act.way().takes(Frame.NP) && hasObject(act))) {
      return null;
    }
    Span words = order.trimmed(act.verb(), end(act));
    if (words == null || !words.contains(sentence.token(act.verb() + 1).span())) {
      return null;
    }
    boolean names = act.way().takes(Frame.NAME) && !sentence.token(act.verb()).pos().equals("VBG");
    return infinitive || !names || named(act, words) ? words : null;
  }

  /**
   * Whether the act only names what the act before it is about: "rejected it, calling it a lie".
   */
  private boolean names(Utterance act) {
    return act.way().takes(Frame.NAME)
        && sentence.token(act.verb()).pos().equals("VBG")
        && order.isComma(act.verb() - 1);
  }

  /**
   * Whether an object is said to be something: "called it a lie", and not "called elections". Of
   * participles that open a sentence the tree does not tell.
   */
  private boolean named(Utterance act, Span words) {
    boolean quoted =
        sentence.tokens().stream()
            .anyMatch(token -> words.contains(token.span()) && order.isQuote(token.index()));
    return quoted
        || tree.child(act.verb(), "xcomp", "ccomp", "advcl", "dep").isPresent()
        || tree.children(act.verb(), "obj", "iobj", "nsubj").stream()
                .filter(child -> child > act.verb())
                .count()
            > 1
        || sentence.tokens().stream()
            .anyMatch(token -> words.contains(token.span()) && token.hasLemma("as"));
  }

  private boolean hasObject(Utterance act) {
    int next = act.way().words().size() == 1 ? act.verb() + 1 : act.to();
    boolean gap =
        !freeRelative(act)
            && tree.is(act.verb(), "acl:relcl")
            && tree.child(act.verb(), "obj").isEmpty();
    boolean gerund =
        sentence.token(act.verb()).pos().equals("VBG")
            && act.verb() > 0
            && sentence.token(act.verb() - 1).pos().equals("IN");
    if (act.inverted() || gap || gerund || next >= sentence.size()) {
      return false;
    }
    if (sentence.token(next).pos().equals("RP")) {
      return false;
    }
    if (!act.way().prepositions().isEmpty()) {
      int limit = Math.min(sentence.size(), next + PREPOSITION_REACH);
      for (int i = next; i < limit; i++) {
        Token token = sentence.token(i);
        if (token.pos().matches("IN|TO|RP")) {
          return act.way().prepositions().contains(token.text());
        }
      }
      return false;
    }
    return tree.child(act.verb(), "obj", "xcomp", "ccomp", "obl").isPresent()
        || sentence.token(next).pos().matches("DT|PRP\\$?|NNP?S?|JJ|CD|VBG");
  }

  /** "what they call a provocation" names something and reports nothing, unless it quotes them. */
  private boolean freeRelative(Utterance act) {
    return act.from() > 0 && sentence.token(act.from() - 1).hasLemma("what");
  }

  /** Returns what "according to" at the position gives the source of. */
  @Nullable Span besideSource(int at, int sourceEnd) {
    if (at > 1) {
      int from = at;
      while (from > 0 && sentence.token(from - 1).pos().equals("RB")) {
        from--;
      }
      return order.trimmed(0, from);
    }
    int from = sourceEnd;
    while (from < sentence.size() && !order.isComma(from)) {
      from++;
    }
    return order.trimmed(from == sentence.size() ? sourceEnd : from, sentence.size());
  }
}
