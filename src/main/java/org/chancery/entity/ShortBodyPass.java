package org.chancery.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a body's noun with a capital letter to the body of that noun named last: "the
 * Commission" to the European Commission.
 */
final class ShortBodyPass {
  private final Set<String> nouns = new HashSet<>();

  ShortBodyPass(DataTable table) {
    table.rows().forEach(row -> nouns.add(row.get("noun")));
  }

  /** Adds the mentions of such nouns. */
  void find(Findings findings) {
    for (Sentence sentence : findings.text().sentences()) {
      for (int noun = 1; noun < sentence.size(); noun++) {
        Organization body =
            standsAlone(sentence, noun, findings) ? body(sentence, noun, findings) : null;
        if (body != null) {
          findings.add(sentence, noun - 1, noun + 1, body, Kind.SHORT_NAME, 0.8);
        }
      }
    }
  }

  private boolean standsAlone(Sentence sentence, int noun, Findings findings) {
    Token token = sentence.token(noun);
    boolean goesOn =
        noun + 1 < sentence.size()
            && (sentence.token(noun + 1).isNoun() || sentence.token(noun + 1).text().equals("of"));
    return Character.isUpperCase(token.text().charAt(0))
        && nouns.contains(token.text().toLowerCase(Locale.ROOT))
        && sentence.token(noun - 1).text().equalsIgnoreCase("the")
        && !goesOn
        && !sentence.headline()
        && findings.free(sentence, noun - 1, noun + 1);
  }

  private static @Nullable Organization body(Sentence sentence, int noun, Findings findings) {
    String word = sentence.token(noun).text().toLowerCase(Locale.ROOT);
    Organization last = null;
    for (Mention mention : findings.all()) {
      boolean before =
          mention.sentence() < sentence.index()
              || (mention.sentence() == sentence.index() && mention.to() <= noun);
      if (before && mention.entity() instanceof Organization body && bears(body, word)) {
        last = body;
      }
    }
    return last;
  }

  private static boolean bears(Organization body, String noun) {
    return (" " + body.label().toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
  }
}
