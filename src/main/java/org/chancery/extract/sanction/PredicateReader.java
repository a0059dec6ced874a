package org.chancery.extract.sanction;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the verb that a measure is the subject of: "the sanctions on Chad must stay". */
final class PredicateReader {
  private static final int REACH = 24;

  private final SanctionLexicon lexicon;
  private final LinkedText text;
  private final Sentence sentence;

  PredicateReader(SanctionLexicon lexicon, LinkedText text, Sentence sentence) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
  }

  /**
   * Returns what the verb behind the measure does to it.
   *
   * @param start position after the measure's noun phrase
   * @param wanted whether a word before it speaks of it, so that a bare participle says what is
   *     wanted ("wants the sanctions lifted") and not which sanctions
   */
  Optional<Step> after(int start, boolean wanted) {
    int end = Math.min(sentence.size(), start + REACH);
    int i = start;
    while (i < end) {
      List<Mention> here = text.at(sentence, i);
      Token word = sentence.token(i);
      if (!here.isEmpty()) {
        i = here.get(0).to();
      } else if (wanted && i == start && adjective(word).isPresent()) {
        VerbGroup group = new VerbGroup(i, i, false, false, true, false, false, false, false);
        return Optional.of(new Step(i, adjective(word).get(), group, "obj"));
      } else if (word.pos().equals(",")) {
        i = aside(i, end);
      } else if (infinitive(i) && i > start && !wanted && belongs(i)) {
        return Optional.empty();
      } else if (word.isVerb() || word.pos().equals("MD") || infinitive(i)) {
        if (!participle(i, start, wanted)) {
          return predicate(i, end, wanted && i == start);
        }
        i++;
      } else if (stops(word, i, start)) {
        return Optional.empty();
      } else {
        i = relative(word) ? pastVerb(i, end) : i + 1;
      }
    }
    return Optional.empty();
  }

  private static boolean relative(Token word) {
    return word.pos().equals("WDT") || word.pos().equals("WP");
  }

  /** Returns the position after the verb of the relative clause. */
  private int pastVerb(int start, int end) {
    int i = start + 1;
    while (i < end && !main(i)) {
      i++;
    }
    return i + 1;
  }

  private boolean main(int at) {
    Token word = sentence.token(at);
    return word.isVerb() && !(VerbGroup.isAuxiliary(word) && leadsOn(at + 1));
  }

  private boolean leadsOn(int at) {
    return at < sentence.size()
        && (sentence.token(at).isVerb() || sentence.token(at).pos().startsWith("RB"));
  }

  private boolean infinitive(int at) {
    return sentence.token(at).pos().equals("TO") && leadsOn(at + 1);
  }

  /** "in an effort to hit": the infinitive tells what the noun before it is for. */
  private boolean belongs(int infinitive) {
    return sentence.token(infinitive - 1).isNoun() && text.at(sentence, infinitive - 1).isEmpty();
  }

  /** ", imposed by the West, ": returns the position after the second comma. */
  private int aside(int comma, int end) {
    boolean opens =
        comma + 1 < end
            && (sentence.token(comma + 1).pos().equals("VBN")
                || sentence.token(comma + 1).pos().equals("VBD")
                || relative(sentence.token(comma + 1)));
    if (!opens) {
      return end;
    }
    for (int i = comma + 1; i < end; i++) {
      if (sentence.token(i).pos().equals(",")) {
        return i + 1;
      }
    }
    return end;
  }

  private boolean stops(Token word, int at, int start) {
    return switch (word.pos()) {
      case ":", ".", "-LRB-", "-RRB-", "PRP", "WRB" -> true;
      case "WDT", "WP" -> at > start + 1;
      case "CC" -> at + 1 >= sentence.size() || !nominal(sentence.token(at + 1), at + 1);
      default ->
          lexicon.clauses().separates(SanctionLexicon.lower(word))
              || lexicon.clauses().condition(word);
    };
  }

  private boolean nominal(Token word, int at) {
    return word.isNoun()
        || word.pos().startsWith("JJ")
        || word.pos().equals("DT")
        || word.pos().equals("IN")
        || !text.at(sentence, at).isEmpty();
  }

  /** "sanctions imposed in spring": a participle that only says which. */
  private boolean participle(int at, int start, boolean wanted) {
    Token word = sentence.token(at);
    boolean form = word.pos().equals("VBN") || word.pos().equals("VBD");
    if (word.pos().equals("VBG")) {
      return true;
    }
    if (!form || VerbGroup.isAuxiliary(word)) {
      return false;
    }
    boolean intransitive = lexicon.effect(word, List.of("subj")).isPresent();
    boolean says = wanted && at == start && !beforePreposition(at);
    return !says && !(intransitive && word.pos().equals("VBD"));
  }

  private Optional<Effect> adjective(Token word) {
    return word.pos().equals("JJ") ? lexicon.participle(word) : Optional.empty();
  }

  private boolean beforePreposition(int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).pos().equals("IN");
  }

  private Optional<Step> predicate(int start, int end, boolean bare) {
    int verb = start;
    boolean obliged = false;
    while (verb < end) {
      Token word = sentence.token(verb);
      boolean leads = !word.isVerb() || (VerbGroup.isAuxiliary(word) && leadsOn(verb + 1));
      if (word.isVerb() && verb + 2 < end && infinitive(verb + 1)) {
        obliged |= lexicon.clauses().obliges(word);
        leads = true;
      }
      if (!leads) {
        break;
      }
      boolean part =
          word.isVerb()
              || word.pos().equals("MD")
              || word.pos().equals("TO")
              || word.pos().startsWith("RB");
      if (!part) {
        return copula(start, verb);
      }
      verb++;
    }
    return verb >= end ? Optional.empty() : told(verb, obliged, bare && verb == start);
  }

  /** "are not the answer": returns what is said behind the verb "be". */
  private Optional<Step> copula(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (sentence.token(i).hasLemma("be")) {
        return told(i, false, false);
      }
    }
    return Optional.empty();
  }

  private Optional<Step> told(int verb, boolean obliged, boolean bare) {
    VerbGroup group = VerbGroup.at(sentence, verb, lexicon);
    Token word = sentence.token(verb);
    if (word.hasLemma("be")) {
      return lexicon
          .judgement(sentence, verb + 1, verb + 6)
          .map(effect -> new Step(verb, effect, group, "subj"));
    }
    String link = group.passive() || bare ? "obj" : "subj";
    VerbGroup full = obliged ? group.needed() : group;
    return lexicon.effect(word, List.of(link)).map(effect -> new Step(verb, effect, full, link));
  }
}
