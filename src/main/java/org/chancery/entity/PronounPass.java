package org.chancery.entity;

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
 */
final class PronounPass {
  private record Pronoun(String role, Gender gender) {}

  private static final int REACH = 3;

  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Set<String> saying = new HashSet<>();

  PronounPass(DataTable table, DataTable sayingVerbs) {
    for (DataTable.Row row : table.rows()) {
      Gender gender = Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT));
      pronouns.put(row.get("word"), new Pronoun(row.get("case"), gender));
    }
    sayingVerbs.rows().forEach(row -> saying.add(row.get("verb")));
  }

  /** Adds the mentions of pronouns, in text order, so that each can lean on the one before. */
  void find(Findings findings) {
    for (Sentence sentence : findings.text().sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.text().toLowerCase(Locale.ROOT);
        Pronoun pronoun = pronouns.get(word);
        if (pronoun != null) {
          Entity person = antecedent(sentence, token, pronoun, findings);
          add(sentence, token, person, findings);
        } else if (word.equals("it") && speaks(sentence, token.index())) {
          add(sentence, token, speaker(sentence, token, findings), findings);
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

  private @Nullable Entity antecedent(
      Sentence sentence, Token pronoun, Pronoun kind, Findings findings) {
    Entity best = null;
    double top = 0;
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - REACH; s--) {
      Sentence other = findings.text().sentences().get(s);
      boolean first = true;
      List<Mention> mentions = findings.in(s);
      for (Mention mention : mentions) {
        boolean before = s < sentence.index() || mention.to() <= pronoun.index();
        if (mention.entity() instanceof Person person && before && goes(person, kind.gender())) {
          double score = score(sentence, other, mention, first, kind, pronoun, findings);
          first = false;
          if (score > top || (score == top && s == sentence.index())) {
            top = score;
            best = person;
          }
        }
      }
    }
    return best;
  }

  private static boolean goes(Person person, Gender gender) {
    return person.gender() == gender || person.gender() == Gender.UNKNOWN;
  }

  private static double score(
      Sentence sentence,
      Sentence other,
      Mention mention,
      boolean first,
      Pronoun kind,
      Token pronoun,
      Findings findings) {
    boolean same = sentence.index() == other.index();
    double score = 10 - 3.0 * (sentence.index() - other.index());
    if (other.headline() && !same) {
      score -= 4;
    }
    if (subject(other, mention)) {
      score += same && kind.role().equals("object") && near(mention, pronoun) ? -6 : 3;
    }
    score += first ? 1 : 0;
    score += mention.kind() == Kind.PRONOUN ? 1 : 0;
    score += ((Person) mention.entity()).gender() == Gender.UNKNOWN ? -1.5 : 0;
    score -= possessive(other, mention) && !kind.role().equals("possessive") ? 1 : 0;
    boolean quotedSelf =
        same
            && insideQuotation(pronoun, findings)
            && !insideQuotation(other.token(mention.from()), findings);
    return quotedSelf ? score - 8 : score;
  }

  private static boolean near(Mention mention, Token pronoun) {
    return pronoun.index() - mention.to() <= 4;
  }

  private static boolean insideQuotation(Token token, Findings findings) {
    return findings.text().quotations().stream()
        .anyMatch(quotation -> quotation.span().contains(token.span()));
  }

  private static boolean possessive(Sentence sentence, Mention mention) {
    return mention.to() < sentence.size() && sentence.token(mention.to()).pos().equals("POS");
  }

  /**
   * Whether a verb follows, an apposition between them or not, or a verb of saying stands before.
   */
  private static boolean subject(Sentence sentence, Mention mention) {
    int to = mention.to();
    if (to < sentence.size() && sentence.token(to).text().equals(",")) {
      int comma = to + 1;
      while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
        comma++;
      }
      to = comma + 1;
    }
    if (to < sentence.size() && sentence.token(to).pos().matches("RB")) {
      to++;
    }
    if (to < sentence.size() && sentence.token(to).pos().matches("VBD|VBZ|VBP|MD")) {
      return true;
    }
    int before = mention.from() - 1;
    return before >= 0
        && sentence.token(before).pos().matches("VBD|VBZ")
        && (mention.to() >= sentence.size()
            || sentence.token(mention.to()).pos().matches("\\.|,|IN|RB"));
  }

  private boolean speaks(Sentence sentence, int it) {
    return it + 1 < sentence.size()
        && sentence.token(it + 1).pos().matches("VBD|VBZ")
        && saying.contains(sentence.token(it + 1).lemma());
  }

  /** Returns the state or body that is the subject nearest before. */
  private static @Nullable Entity speaker(Sentence sentence, Token it, Findings findings) {
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - 2; s--) {
      Sentence other = findings.text().sentences().get(s);
      for (Mention mention : findings.in(s)) {
        boolean body =
            mention.entity() instanceof State || mention.entity() instanceof Organization;
        boolean before = s < sentence.index() || mention.to() <= it.index();
        if (body && before && mention.kind() != Kind.DEMONYM && subject(other, mention)) {
          return mention.entity();
        }
      }
    }
    return null;
  }
}
