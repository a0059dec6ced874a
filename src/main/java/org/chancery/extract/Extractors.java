package org.chancery.extract;

import java.util.List;
import org.chancery.extract.meeting.MeetingExtractor;
import org.chancery.extract.sanction.SanctionExtractor;

/** The set of extractors in force. */
public final class Extractors {
  private Extractors() {}

  /** Returns the project's extractors, made with the lexicons of {@code data/}. */
  public static List<Extractor> all() {
    return List.of(
        new MeetingExtractor(),
        new SanctionExtractor(),
        new StatementExtractor(),
        new OfficeExtractor());
  }
}
