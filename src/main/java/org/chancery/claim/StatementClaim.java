package org.chancery.claim;

import java.util.List;
import org.chancery.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An article reports what somebody said.
 *
 * @param evidence the sentence or sentences that hold the words and their attribution
 * @param extractor extractor and rule
 * @param confidence from 0 to 1
 * @param speaker who said it
 * @param text the words said, without quotation marks; for indirect speech the reported clause
 * @param mode direct or indirect
 * @param addressees whom it was said to
 * @param reportedBy who passes the words on, beside the article itself; or null
 * @param about entities that the words speak of
 */
public record StatementClaim(
    Evidence evidence,
    String extractor,
    double confidence,
    Entity speaker,
    String text,
    StatementMode mode,
    List<Entity> addressees,
    @Nullable Entity reportedBy,
    List<Entity> about)
    implements Claim {
  public StatementClaim {
    addressees = List.copyOf(addressees);
    about = List.copyOf(about);
  }

  @Override
  public String type() {
    return "StatementClaim";
  }

  @Override
  public void describeTo(ClaimSink sink) {
    sink.entity("speaker", speaker);
    sink.text("text", text);
    sink.term("mode", mode);
    addressees.forEach(party -> sink.entity("addressee", party));
    if (reportedBy != null) {
      sink.entity("reportedBy", reportedBy);
    }
    about.forEach(subject -> sink.entity("about", subject));
  }
}
