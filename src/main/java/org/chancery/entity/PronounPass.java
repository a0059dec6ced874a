package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.entity.Person.Gender;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he" and "she" to the person who stands out most in the sentences before: the subject
 * rather than another, the nearer rather than the farther, of a gender that goes with the pronoun.
 * Who has just spoken goes on speaking; whom a quotation names did not say it.
 */
final class PronounPass {
  private record Pronoun(String role, Gender gender) {}

  /** A pronoun in its place, with what its sentence tells about it. */
  private record Use(
      Sentence sentence, Token token, Pronoun kind, boolean quoted, boolean speaks) {}

  private static final int REACH = 3;
  private static final int REACH_OVER_QUOTATIONS = 9;

  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Set<String> company = new HashSet<>();
  private final SubjectRule subjects;

  PronounPass(DataTable table, SubjectRule subjects) {
    this.subjects = subjects;
    for (DataTable.Row row : table.rows()) {
      if (row.get("case").equals("company")) {
        company.add(row.get("word"));
        continue;
      }
      Gender gender = Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT));
      pronouns.put(row.get("word"), new Pronoun(row.get("case"), gender));
    }
  }

  /** Adds the mentions of pronouns, in text order, so that each can lean on the one before. */
  void find(Findings findings) {
    QuotedText quoted = new QuotedText(findings.text());
    for (Sentence sentence : findings.text().sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.text().toLowerCase(Locale.ROOT);
        Pronoun pronoun = pronouns.get(word);
        if (pronoun != null) {
          boolean speaks = subjects.speaks(sentence, token.index(), token.index() + 1);
          Use use = new Use(sentence, token, pronoun, quoted.holds(token), speaks);
          Entity later = announced(use, findings);
          Entity person = later == null ? antecedent(use, quoted, findings) : later;
          add(sentence, token, person, findings);
        } else if (word.equals("it")
            && subjects.speaks(sentence, token.index(), token.index() + 1)) {
          add(sentence, token, speaker(sentence, token, quoted, findings), findings);
        }
      }
    }
  }

  private static void add(
      Sentence sentence, Token token, @Nullable Entity entity, Findings findings) {
    if (entity != null) {
      int at = token.index();
      findings.add(sentence, at, at + 1, entity, Kind.PRONOUN, 0.7);
    }
  }

  /**
   * Returns the person whom a pronoun in an opening phrase runs ahead of: "Before he left, Mr.
   * Smith said".
   */
  private @Nullable Entity announced(Use use, Findings findings) {
    Sentence sentence = use.sentence();
    if (use.quoted() || !sentence.token(0).pos().matches("IN|VBG|VBN|RB|WRB|JJ")) {
      return null;
    }
    int comma = use.token().index();
    while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
      comma++;
    }
    for (Mention mention : findings.in(sentence.index())) {
      if (mention.entity() instanceof Person person) {
        boolean subject =
            mention.from() == comma + 1
                && subjects.isSubject(sentence, mention.from(), mention.to());
        if (mention.to() <= use.token().index() || subject) {
          return subject && goes(person, use.kind()) ? person : null;
        }
      }
    }
    return null;
  }

  private @Nullable Entity antecedent(Use use, QuotedText quoted, Findings findings) {
    Entity best = null;
    double top = 0;
    double distance = 0;
    for (Sentence other : reach(use.sentence(), quoted, findings)) {
      boolean same = other.index() == use.sentence().index();
      boolean first = true;
      for (Mention mention : findings.in(other.index())) {
        boolean before = !same || mention.to() <= use.token().index();
        if (mention.entity() instanceof Person person
            && before
            && goes(person, use.kind())
            && !(same && together(use, mention))) {
          double score = score(use, other, mention, quoted) + (first ? 1 : 0) - distance;
          first = false;
          if (score > top || (score == top && same)) {
            top = score;
            best = person;
          }
        }
      }
      distance += quoted.fills(other) && !same ? 1 : 3;
    }
    return best;
  }

  /** Returns the sentence and those before it; one that is all quotation does not count. */
  private static List<Sentence> reach(Sentence sentence, QuotedText quoted, Findings findings) {
    List<Sentence> reached = new ArrayList<>();
    int counted = 0;
    for (int s = sentence.index();
        s >= 0 && counted <= REACH && reached.size() <= REACH_OVER_QUOTATIONS;
        s--) {
      Sentence other = findings.text().sentences().get(s);
      reached.add(other);
      counted += quoted.fills(other) ? 0 : 1;
    }
    return reached;
  }

  private static boolean goes(Person person, Pronoun pronoun) {
    return person.gender() == pronoun.gender() || person.gender() == Gender.UNKNOWN;
  }

  private double score(Use use, Sentence other, Mention mention, QuotedText quoted) {
    boolean same = use.sentence().index() == other.index();
    boolean subject = subjects.isSubject(other, mention.from(), mention.to());
    double score = 10;
    if (other.headline() && !same) {
      score -= 4;
    }
    if (subject) {
      boolean reflexive = same && use.kind().role().equals("object") && near(mention, use.token());
      score += reflexive ? -6 : SubjectRule.embedded(other, mention.from()) ? 1.5 : 3;
    }
    if (same && inserted(use, mention)) {
      score -= 9;
    }
    score += mention.kind() == Kind.PRONOUN ? 1 : 0;
    score += ((Person) mention.entity()).gender() == Gender.UNKNOWN ? -1 : 0;
    boolean owns = possessive(other, mention) && !use.kind().role().equals("possessive");
    score -= owns ? 1 : 0;
    score -= same && accompanies(other, mention) ? 2 : 0;
    boolean inQuotation = quoted.holds(other.token(mention.from()));
    if (use.quoted() && !inQuotation && same) {
      score -= 8;
    }
    if (!use.quoted()) {
      score -= inQuotation ? 6 : 0;
      boolean speaks = use.speaks() && !SubjectRule.embedded(use.sentence(), use.token().index());
      boolean spoke = speaks && subjects.speaks(other, mention.from(), mention.to());
      score += spoke && !inQuotation ? 2 : 0;
    }
    return score;
  }

  /**
   * Whether somebody in an opening phrase is not the one who does it: "Speaking to Ms. Ruiz, she
   * said", "In a call with Mr. Smith, he said".
   */
  private boolean together(Use use, Mention mention) {
    Sentence sentence = use.sentence();
    int comma = use.token().index() - 1;
    if (comma < 1 || !sentence.token(comma).text().equals(",") || mention.from() == 0) {
      return false;
    }
    boolean opening =
        sentence.tokens().subList(0, comma).stream()
            .noneMatch(token -> token.isFinite() || token.text().equals(","));
    String before = sentence.token(mention.from() - 1).text().toLowerCase(Locale.ROOT);
    return opening
        && !possessive(sentence, mention)
        && (sentence.token(0).pos().equals("VBG") || company.contains(before));
  }

  /** Whether the pronoun speaks in a clause put in behind the name: "Mr. Smith, he said, would". */
  private static boolean inserted(Use use, Mention mention) {
    Sentence sentence = use.sentence();
    int at = use.token().index();
    return use.speaks() && mention.to() == at - 1 && sentence.token(at - 1).text().equals(",");
  }

  /** "Mr. Smith's talks with Mr. Brown": the talks are told of as those of Mr. Smith. */
  private boolean accompanies(Sentence sentence, Mention mention) {
    int at = mention.from() - 1;
    if (at < 2 || !company.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    at--;
    while (at > 0 && sentence.token(at).pos().matches("NNS?|JJ.*")) {
      at--;
    }
    return at < mention.from() - 2 && sentence.token(at).pos().matches("POS|PRP\\$");
  }

  private static boolean near(Mention mention, Token pronoun) {
    return pronoun.index() - mention.to() <= 4;
  }

  private static boolean possessive(Sentence sentence, Mention mention) {
    return mention.to() < sentence.size() && sentence.token(mention.to()).pos().equals("POS");
  }

  /** Returns the state or body that is the subject nearest before. */
  private @Nullable Entity speaker(
      Sentence sentence, Token it, QuotedText quoted, Findings findings) {
    for (Sentence other : reach(sentence, quoted, findings)) {
      boolean same = other.index() == sentence.index();
      for (Mention mention : findings.in(other.index())) {
        boolean body =
            mention.entity() instanceof State || mention.entity() instanceof Organization;
        boolean before = !same || mention.to() <= it.index();
        if (body
            && before
            && mention.kind() != Kind.DEMONYM
            && !quoted.holds(other.token(mention.from()))
            && subjects.isSubject(other, mention.from(), mention.to())) {
          return mention.entity();
        }
      }
    }
    return null;
  }
}
