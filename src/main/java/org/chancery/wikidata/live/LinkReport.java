package org.chancery.wikidata.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking.
 *
 * @param asked how many entities Wikidata was asked about
 * @param linked how many of them are linked now
 * @param undecided how many have candidates of which none is sure
 * @param skipped how many were asked about lately
 * @param merged how many links were moved to the item that theirs has been merged into
 * @param notes what else a person should know, each a line
 * @param stopped why it ended before all were asked about, or null
 */
public record LinkReport(
    int asked,
    int linked,
    int undecided,
    int skipped,
    int merged,
    List<String> notes,
    @Nullable String stopped) {
  public LinkReport {
    notes = List.copyOf(notes);
  }
}
