package org.chancery.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.article.ArticleSource;
import org.chancery.article.ReadResult;
import org.chancery.article.Results;
import org.chancery.corenlp.CoreNlpAnnotator;
import org.chancery.entity.Linker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads the articles of the judged rows once more, for a program that sees more of them or sees it
 * otherwise: {@code mvn test -Dtest=TrainingRowsTest -Dsureness.articles=FILE,FILE}. Rows of what
 * is no longer found are left out; rows of articles that are not given stay.
 */
@EnabledIfSystemProperty(named = "sureness.articles", matches = ".+")
class TrainingRowsTest {

  @Test
  void writesWhatIsSeenNow() throws IOException {
    List<TrainingRow> rows = TrainingRow.all();
    Map<String, List<Telling>> seen = seen(rows);
    List<TrainingRow> written = new ArrayList<>();
    for (TrainingRow row : rows) {
      if (!seen.containsKey(row.article())) {
        written.add(row);
        continue;
      }
      seen.get(row.article()).stream()
          .filter(row::tells)
          .findFirst()
          .ifPresent(telling -> written.add(row.seen(telling.traits())));
    }
    assertFalse(seen.isEmpty());
    TrainingRow.write(written);
  }

  private static Map<String, List<Telling>> seen(List<TrainingRow> rows) throws IOException {
    List<Path> files =
        Stream.of(System.getProperty("sureness.articles").split(",")).map(Path::of).toList();
    List<String> wanted = rows.stream().map(TrainingRow::article).distinct().toList();
    CoreNlpAnnotator annotator = new CoreNlpAnnotator();
    Linker linker = new Linker();
    MeetingExtractor extractor = new MeetingExtractor();
    Map<String, List<Telling>> seen = new HashMap<>();
    ArticleSource source = new ArticleSource(null, InputStream.nullInputStream());
    try (Results results = source.read(files)) {
      while (results.hasNext()) {
        if (results.next() instanceof ReadResult.Good good
            && wanted.contains(good.article().id())) {
          seen.put(
              good.article().id(),
              extractor.settled(linker.link(annotator.annotate(good.article()))));
        }
      }
    }
    return seen;
  }
}
