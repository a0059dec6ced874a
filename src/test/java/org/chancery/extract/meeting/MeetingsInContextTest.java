package org.chancery.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.article.Article;
import org.chancery.article.Article.Block;
import org.chancery.claim.MeetingClaim;
import org.chancery.corenlp.CoreNlpAnnotator;
import org.chancery.data.DataTable;
import org.chancery.entity.Entity;
import org.chancery.entity.Linker;
import org.chancery.text.Annotator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads sentences of our own and counts in how many just the meetings are found that they tell. */
@Tag("models")
class MeetingsInContextTest {
  private final Annotator annotator = new CoreNlpAnnotator();
  private final Linker linker = new Linker();
  private final MeetingExtractor extractor = new MeetingExtractor();

  @Test
  void findsTheMeetingsThatTheSentencesTellAndNoOthers() {
    List<String> faults = new ArrayList<>();
    List<DataTable.Row> rows = DataTable.read("extract/meetings.tsv").rows();
    for (DataTable.Row row : rows) {
      Set<String> expected = new TreeSet<>();
      for (String meeting : row.get("expected").split(" \\+ ", -1)) {
        if (!meeting.isBlank()) {
          expected.add(meeting);
        }
      }
      Set<String> found = found(row.get("text"), LocalDate.parse(row.get("date")));
      if (!found.equals(expected)) {
        faults.add(found + ", not " + expected + ", in: " + row.get("text"));
      }
    }
    assertTrue(rows.size() >= 45, "rows: " + rows.size());
    assertTrue(faults.size() <= 0.05 * rows.size(), () -> String.join("\n", faults));
  }

  private Set<String> found(String text, LocalDate date) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split(" // ", -1)) {
      blocks.add(new Block(start, start + paragraph.length(), Block.Kind.BODY));
      start += paragraph.length() + " // ".length();
    }
    Article article = new Article("case", null, null, null, date, text, blocks);
    Set<String> found = new TreeSet<>();
    extractor.extract(linker.link(annotator.annotate(article))).forEach(m -> found.add(line(m)));
    return found;
  }

  private static String line(MeetingClaim claim) {
    Set<String> parties = new TreeSet<>();
    claim.participants().forEach(party -> parties.add(party.key()));
    Entity place = claim.place();
    return String.join(
        " ",
        claim.status().localName(),
        claim.start() == null ? "-" : claim.start().iso(),
        place == null ? "-" : place.key(),
        String.join(",", parties));
  }
}
