package org.chancery.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.chancery.corenlp.CoreNlpAnnotator;
import org.chancery.text.Annotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case yields the claims written down in it. Run with {@code -Dcases.update=true} to have the
 * language engine annotate the articles anew and to write down what is found; then read the
 * difference.
 */
class CasesTest {
  private static final CaseReading READING = new CaseReading();
  private static final boolean UPDATE = Boolean.getBoolean("cases.update");

  @BeforeAll
  static void update() throws IOException {
    if (!UPDATE) {
      return;
    }
    Annotator engine = new CoreNlpAnnotator();
    for (Case each : Case.all()) {
      Files.writeString(each.recording(), Recording.write(engine.annotate(each.article())));
      Files.writeString(each.expected(), each.comment() + READING.claims(each));
    }
  }

  @TestFactory
  Stream<DynamicTest> yieldsWhatIsWrittenDown() throws IOException {
    return Case.all().stream().map(each -> dynamicTest(each.name(), () -> check(each)));
  }

  private static void check(Case each) throws IOException {
    assertTrue(each.comment().length() > 20, each.expected() + " does not say what it shows");
    String expected = each.expectedClaims();
    String found = READING.claims(each);
    if (!expected.equals(found)) {
      fail(
          each.expected()
              + " (-) is not what is found (+). If the change is wanted, run with"
              + " -Dcases.update=true and read the difference.\n"
              + LineDifference.of(expected, found));
    }
  }

  @Test
  void showsDifferencesLineByLine() {
    assertEquals("  a\n- b\n+ x\n  c\n+ d\n", LineDifference.of("a\nb\nc", "a\nx\nc\nd"));
  }
}
