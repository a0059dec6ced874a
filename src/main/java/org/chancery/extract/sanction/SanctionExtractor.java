package org.chancery.extract.sanction;

import java.util.List;
import org.chancery.claim.LastingRegimes;
import org.chancery.claim.SanctionClaim;
import org.chancery.entity.LinkedText;
import org.chancery.extract.Extractor;
import org.chancery.text.Sentence;

/** Finds sanction claims. */
public final class SanctionExtractor implements Extractor {
  private final SanctionLexicon lexicon = new SanctionLexicon();
  private final PartyReader parties = new PartyReader();
  private final Takers takers = new Takers();
  private final LastingRegimes known = LastingRegimes.standard();

  @Override
  public List<SanctionClaim> extract(LinkedText text) {
    FindingReader reader = new FindingReader(lexicon, parties, text);
    ArticleRegimes regimes = new ArticleRegimes(text, takers, known);
    for (Sentence sentence : text.text().sentences()) {
      if (!sentence.headline() && !shouted(sentence.span().in(text.text().article().text()))) {
        reader.read(sentence).forEach(regimes::add);
      }
    }
    return regimes.claims();
  }

  /** Whether the words are all in capitals, as headlines of other articles are within a text. */
  private static boolean shouted(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }
}
