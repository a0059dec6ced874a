package org.chancery.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extract.statement.SpeechVerb.Frame;
import org.chancery.text.Dependencies;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that a verb of saying reports. The tree is asked first; where the parser takes
 * the verb for a part of the clause that it reports ("she said talks could fail"), the order of the
 * words decides.
 */
final class Content {
  /** Of at most so many words is an adverbial before a clause: "said on the Monday that". */
  private static final int ADVERBIAL = 5;

  private final SpeechLexicon lexicon;
  private final Sentence sentence;
  private final Dependencies tree;
  private final List<Utterance> all;
  private final WordOrder order;
  private final ContentEdges edges;

  Content(SpeechLexicon lexicon, Sentence sentence, Dependencies tree, List<Utterance> all) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
    this.all = all;
    this.order = new WordOrder(sentence);
    this.edges = new ContentEdges(lexicon, sentence, tree, all);
  }

  /** Returns the place of the reported words; null when the verb reports none by itself. */
  @Nullable Span of(Utterance act) {
    if (act.way().takes(Frame.THAT)) {
      Span clause = clause(act);
      if (clause != null) {
        return clause;
      }
    }
    return new SpokenPhrase(lexicon, sentence, tree, edges).of(act);
  }

  private @Nullable Span clause(Utterance act) {
    boolean participle = sentence.token(act.verb()).pos().equals("VBG");
    boolean framed = commaBefore(act.from()) && order.isComma(act.to()) && !participle;
    boolean preceded = follows(act) && stated(0, act.from());
    if (framed && follows(act)) {
      return around(act, preceded);
    }
    if (splitsRelative(act)) {
      return order.trimmed(act.to(), edges.end(act));
    }
    boolean bare = act.subject() >= act.to() && !order.finiteIn(act.to(), edges.end(act));
    if (!bare && leads(act, preceded)) {
      int first = edges.first(act);
      int end = edges.end(act);
      return order.verbIn(first, end) ? order.trimmed(first, end) : null;
    }
    return preceded && trails(act) ? order.trimmed(edges.afterEarlier(act), act.from()) : null;
  }

  /** Whether a comma stands before the position, be it within a quotation that ends there. */
  private boolean commaBefore(int at) {
    return order.isComma(at - 1)
        || (at > 1 && order.isQuote(at - 1) && sentence.token(at - 2).text().equals(","));
  }

  /** Whether the tokens tell something by themselves, or quote. */
  private boolean stated(int from, int to) {
    boolean quotes = IntStream.range(from, to).anyMatch(order::isQuote);
    return quotes ? order.finiteIn(from, to) : order.mainClauseIn(from, to, lexicon);
  }

  /** "rockets that the envoy said fell short": the verb after the attribution has no subject. */
  private boolean splitsRelative(Utterance act) {
    return act.way().takes(Frame.QUOTE)
        && act.subject() >= act.from()
        && act.from() > 0
        && sentence.token(act.from() - 1).text().matches("(?i)that|which|who|what")
        && act.to() < sentence.size()
        && sentence.token(act.to()).pos().matches("VBD|VBZ|VBP|VBN|MD");
  }

  /** A participle or a relative clause after a comma does not close the words before it. */
  private boolean trails(Utterance act) {
    boolean hasOwnObject =
        act.way().takes(Frame.NP)
            && act.to() < sentence.size()
            && sentence.token(act.to()).pos().matches("DT|PRP\\$|CD|JJ|NNS?|VBG");
    boolean goesOn = act.to() < sentence.size() && sentence.token(act.to()).pos().equals("TO");
    return !act.unreal()
        && !(goesOn && !act.way().takes(Frame.WHOM) && !act.inverted())
        && (act.inverted() || (act.subject() >= act.from() && !hasOwnObject))
        && !sentence.token(act.verb()).pos().equals("VBG")
        && !tree.is(act.verb(), "acl:relcl")
        && (act.subject() < 0 || !sentence.token(act.subject()).pos().startsWith("W"));
  }

  /** "The talks, she said, had failed": the side with the verb, or both when both belong to it. */
  private @Nullable Span around(Utterance act, boolean preceded) {
    int rest = act.to() + 1;
    boolean moreFollows = sentence.size() - rest > act.from();
    boolean relative = act.from() > 1 && sentence.token(act.from() - 2).pos().matches("WDT|WP|CC");
    if (!preceded || relative) {
      return moreFollows || relative
          ? fragment(rest, edges.end(act))
          : fragment(edges.afterEarlier(act), act.from());
    }
    boolean goesOn =
        rest < sentence.size()
            && sentence.token(rest).pos().equals("IN")
            && !lexicon.is("inner", sentence.token(rest));
    return order.trimmed(edges.afterEarlier(act), goesOn ? edges.end(act) : act.from());
  }

  /** Returns the tokens when they hold a verb and are no mere participle: "Speaking in Rome, ". */
  private @Nullable Span fragment(int from, int to) {
    boolean told = order.verbIn(from, to) && !sentence.token(from).pos().equals("VBG");
    return told ? order.trimmed(from, to) : null;
  }

  /** Whether the reported clause comes after the attribution. */
  private boolean leads(Utterance act, boolean preceded) {
    Optional<Integer> clause = tree.child(act.verb(), "ccomp");
    boolean gerund = act.to() < sentence.size() && sentence.token(act.to()).pos().equals("VBG");
    boolean closes = preceded && isPreposition(act.to());
    if (gerund || closes || othersFollow(act)) {
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
    return free
        ? edges.opensClause(act.way(), act.to(), preceded)
        : order.isThat(act.to()) || (act.way().takes(Frame.WHOM) && order.leadsToThat(act.to()));
  }

  /** Words come before the attribution, and its circumstances after it: "..., she said in May". */
  private boolean isPreposition(int at) {
    boolean that =
        IntStream.range(at, Math.min(sentence.size(), at + ADVERBIAL)).anyMatch(order::isThat);
    return at < sentence.size()
        && sentence.token(at).pos().equals("IN")
        && !that
        && !lexicon.is("inner", sentence.token(at));
  }

  /** "Asked how he had answered, she said": the clause after the comma is hers. */
  private boolean othersFollow(Utterance act) {
    return order.isComma(act.to())
        && all.stream().anyMatch(other -> other.from() == act.to() + 1 && other.subject() >= 0);
  }

  /** Whether the verb begins an utterance of its own after a comma: "Leaving, she said". */
  private boolean apart(int verb) {
    return all.stream().anyMatch(other -> other.verb() == verb && order.isComma(other.from() - 1));
  }

  /** Whether punctuation parts the attribution from words before it. */
  private boolean follows(Utterance act) {
    int before = act.from() - 1;
    boolean quotes = act.way().takes(Frame.QUOTE) || order.isMark(Math.max(0, before - 1));
    boolean stranded =
        act.to() < sentence.size()
            && sentence.token(act.to()).text().matches("about|of|for|against")
            && !order.isMark(Math.max(0, before - 1));
    return before > 0 && (order.isMark(before) || (order.isQuote(before) && quotes && !stranded));
  }

  /** Returns what "according to" at the position gives the source of. */
  @Nullable Span besideSource(int at, int sourceEnd) {
    int before = at;
    while (before > 0 && sentence.token(before - 1).pos().equals("RB")) {
      before--;
    }
    int after = order.nextComma(sourceEnd);
    boolean follows = at <= 1 || !stated(0, before);
    if (!follows) {
      return order.trimmed(0, before);
    }
    boolean goesOn = after + 1 < sentence.size() && WordOrder.finite(sentence.token(after + 1));
    if (at > 1 && (goesOn || !stated(sourceEnd, sentence.size()))) {
      return fragment(0, before);
    }
    int from = after == sentence.size() ? afterName(sourceEnd) : after;
    return order.trimmed(from, sentence.size());
  }

  /** Moves past the name that the position begins: "according to the BBC talks go on". */
  private int afterName(int from) {
    int at = from;
    while (at < sentence.size()
        && (sentence.token(at).pos().matches("NNPS?|POS|HYPH")
            || (at == from && sentence.token(at).pos().equals("DT")))) {
      at++;
    }
    return at;
  }
}
