package org.chancery.extract.meeting;

import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Place;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the place that news is sent from: "GENEVA (Reuters) -". */
final class Dateline {
  /** Sentences, the headline aside, that may come before it: bylines and notes of the page. */
  private static final int OPENING = 3;

  private Dateline() {}

  /** Returns the place, or null when the article does not open with one, or with several. */
  static @Nullable Entity of(LinkedText text) {
    int read = 0;
    for (Sentence sentence : text.text().sentences()) {
      if (sentence.headline() || read++ >= OPENING) {
        continue;
      }
      for (Mention mention : text.at(sentence, 0)) {
        if (mention.entity() instanceof Place && capitals(sentence, mention)) {
          boolean several =
              mention.to() < sentence.size() && sentence.token(mention.to()).text().equals("/");
          return several ? null : mention.entity();
        }
      }
    }
    return null;
  }

  private static boolean capitals(Sentence sentence, Mention mention) {
    return sentence.tokens().subList(mention.from(), mention.to()).stream()
        .noneMatch(token -> token.text().codePoints().anyMatch(Character::isLowerCase));
  }
}
