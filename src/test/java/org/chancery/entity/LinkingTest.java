package org.chancery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Article;
import org.chancery.article.Article.Block;
import org.chancery.corenlp.CoreNlpAnnotator;
import org.chancery.data.DataTable;
import org.chancery.text.Annotator;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Links names in sentences of our own and counts how many mean what they should. The tables of
 * cases say what their marks mean.
 */
@Tag("models")
class LinkingTest {
  private static final Pattern MARK = Pattern.compile("\\{([^|}]*)\\|([^}]*)}");
  private static final String NOBODY = "-";
  private static final String UNLISTED = "~";

  private static Annotator annotator;
  private static Linker linker;

  /** A marked stretch of a text and the key of what it must mean. */
  private record Case(Span span, String key) {}

  /** How many cases came out in which way, and what is not right in words. */
  private record Count(int cases, int wrong, List<String> faults) {
    double right() {
      return 1 - faults.size() / (double) cases;
    }

    /** Returns the shares in words. */
    String summary() {
      int unlinked = faults.size() - wrong;
      return String.format(
          Locale.ROOT, "%.3f of %d right, %d unlinked, %d wrong", right(), cases, unlinked, wrong);
    }
  }

  @BeforeAll
  static void load() {
    annotator = new CoreNlpAnnotator();
    linker = new Linker();
  }

  @Test
  void linksStatesBodiesPlacesAndPeopleInContext(TestReporter reporter) {
    Count count = count("entity/names-in-context.tsv");
    reporter.publishEntry("names-in-context", count.summary());
    assertTrue(count.cases() >= 200, "cases: " + count.cases());
    assertTrue(count.right() >= 0.97, () -> report(count));
  }

  /** What cannot be told stays unlinked: hardly a name may get another's identity. */
  @ParameterizedTest
  @CsvSource({"hard-names, 200", "namesakes, 800"})
  void linksHardNamesOrLeavesThemUnlinked(String table, int least, TestReporter reporter) {
    Count count = count("entity/" + table + ".tsv");
    reporter.publishEntry(table, count.summary());
    assertTrue(count.cases() >= least, "cases: " + count.cases());
    assertTrue(count.right() >= 0.97, () -> report(count));
    assertTrue(count.wrong() <= 0.015 * count.cases(), () -> report(count));
  }

  @Test
  void resolvesPronounsTitlesAndBodiesToWhatTheyPointBackTo() {
    Count count = count("entity/references.tsv");
    assertTrue(count.cases() >= 40, "cases: " + count.cases());
    assertTrue(count.right() >= 0.95, () -> report(count));
  }

  /** In a British paper "the PM" is the British one, whoever else has been named. */
  @Test
  void thePrimeMinisterOfAPaperIsThatOfItsState() {
    String text =
        "Benjamin Netanyahu, the Israeli prime minister, had rung London. Hours later the PM was"
            + " asked about it by lawmakers.";
    Block body = new Block(0, text.length(), Block.Kind.BODY);
    LocalDate date = LocalDate.of(2024, 9, 2);
    Article article = new Article("case", null, null, "BBC", date, text, List.of(body));
    LinkedText linked = linker.link(annotator.annotate(article));
    int end = text.indexOf(" was asked");
    assertEquals("keir-starmer", meaning(linked, new Span(end - 2, end)));
  }

  private static String report(Count count) {
    return String.join("\n", count.faults()) + "\n" + count.summary();
  }

  private static Count count(String table) {
    int cases = 0;
    int wrong = 0;
    List<String> faults = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(table).rows()) {
      List<Case> marked = new ArrayList<>();
      String text = unmarked(row.get("text"), marked);
      LocalDate date = LocalDate.parse(row.get("date"));
      Block body = new Block(0, text.length(), Block.Kind.BODY);
      Article article = new Article("case", null, null, null, date, text, List.of(body));
      LinkedText linked = linker.link(annotator.annotate(article));
      for (Case one : marked) {
        String key = meaning(linked, one.span());
        cases++;
        if (!agrees(one.key(), key)) {
          wrong += key.equals(NOBODY) || key.contains(UNLISTED) ? 0 : 1;
          faults.add(one.span().in(text) + " is " + key + ", not " + one.key() + ", in: " + text);
        }
      }
    }
    return new Count(cases, wrong, faults);
  }

  private static String unmarked(String marked, List<Case> cases) {
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(2));
      cases.add(new Case(new Span(start, text.length()), mark.group(1)));
    }
    mark.appendTail(text);
    return text.toString();
  }

  /** Returns the key of what the last word of the stretch means. */
  private static String meaning(LinkedText linked, Span span) {
    for (Mention mention : linked.mentions()) {
      Sentence sentence = linked.text().sentences().get(mention.sentence());
      Span found = sentence.span(mention.from(), mention.to());
      if (found.start() < span.end() && span.end() <= found.end()) {
        return mention.entity().key();
      }
    }
    return NOBODY;
  }

  private static boolean agrees(String expected, String key) {
    boolean unlisted = key.contains(UNLISTED);
    return switch (expected) {
      case NOBODY -> key.equals(NOBODY) || unlisted;
      case UNLISTED -> unlisted;
      default -> key.equals(expected);
    };
  }
}
