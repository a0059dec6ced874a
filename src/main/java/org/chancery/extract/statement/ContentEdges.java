package org.chancery.extract.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.statement.SpeechVerb.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds where the words that a verb of saying reports begin and end. Positions are token positions.
 */
final class ContentEdges {
  private final SpeechLexicon lexicon;
  private final Sentence sentence;
  private final Dependencies tree;
  private final List<Utterance> all;
  private final WordOrder order;

  ContentEdges(SpeechLexicon lexicon, Sentence sentence, Dependencies tree, List<Utterance> all) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
    this.all = List.copyOf(all);
    this.order = new WordOrder(sentence);
  }

  /** Returns the first token of the words that follow the attribution. */
  int first(Utterance act) {
    int from = act.to();
    if (order.isThat(from)) {
      return from + 1;
    }
    Optional<Integer> clause = tree.child(act.verb(), "ccomp");
    if (clause.isPresent() && clause.get() > from) {
      int first = tree.subtree(clause.get()).nextSetBit(from);
      return first < 0 || order.finiteIn(from, first)
          ? from
          : afterThat(withSubject(act, first, from), from);
    }
    return afterThat(act.way().takes(Frame.WHOM) ? afterAddressee(from) : from, from);
  }

  /** Takes in a pronoun before the first verb, which the parser has given to the attribution. */
  private int withSubject(Utterance act, int first, int from) {
    boolean taken =
        first > from
            && !act.way().takes(Frame.WHOM)
            && (sentence.token(first - 1).pos().equals("PRP")
                || sentence.token(first - 1).hasLemma("that"))
            && (WordOrder.finite(sentence.token(first)) || order.isContracted(first));
    return taken ? first - 1 : first;
  }

  /** Moves past "that" where only an adverbial stands before it: "said on Monday that". */
  private int afterThat(int from, int verbEnd) {
    for (int i = verbEnd; i < sentence.size() && !WordOrder.finite(sentence.token(i)); i++) {
      Token token = sentence.token(i);
      boolean that =
          token.text().equalsIgnoreCase("that")
              && !token.pos().equals("DT")
              && !order.isContracted(i + 1);
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
  int afterEarlier(Utterance act) {
    int from = 0;
    for (Utterance other : all) {
      boolean trailing = other.to() < act.from() && !opensClause(other.way(), other.to(), true);
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
  int end(Utterance act) {
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
      if (order.isThat(act.to()) && !order.finiteIn(act.to(), before)) {
        continue;
      }
      boolean coordinated = before > act.to() && sentence.token(before).pos().equals("CC");
      if (coordinated || (before > act.to() && order.isComma(before))) {
        return before;
      }
    }
    return sentence.size();
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
   * Whether a clause begins at the position.
   *
   * @param strict whether one that a conjunction opens does not count
   */
  boolean opensClause(SpeechVerb way, int from, boolean strict) {
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
}
