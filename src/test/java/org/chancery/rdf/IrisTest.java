package org.chancery.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private final Iris iris = new Iris();

  @Test
  void readableNamesStayReadable() {
    assertEquals(
        "https://w3id.org/chancery/id/article/xi-2019_06.20/meeting-2",
        iris.claim("xi-2019_06.20", "meeting", 2).getURI());
    assertEquals(
        "https://w3id.org/chancery/id/article/a%2Fb%20%C3%A9",
        iris.article("a/b e\u0301").getURI());
  }

  @Test
  void anyNameGivesOneStrictIri() {
    SplittableRandom random = new SplittableRandom(20190620);
    Map<String, String> nameOf = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String name = randomName(random);
      String iri = iris.article(name).getURI();
      IRIx parsed = IRIx.create(iri);
      assertTrue(parsed.isAbsolute() && !parsed.hasViolations(), iri);
      assertTrue(iri.matches("[A-Za-z0-9._~%:/-]+"), iri);
      assertEquals(iri, URI.create(iri).normalize().toString(), "no path step to take");
      String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
      String other = nameOf.putIfAbsent(iri, normal);
      assertTrue(other == null || other.equals(normal), iri);
    }
  }

  private static String randomName(SplittableRandom random) {
    int length = random.nextInt(random.nextInt(50) == 0 ? 900 : 4);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int range = random.nextInt(4);
      int limit = range == 0 ? 0x40 : range == 1 ? 0x180 : range == 2 ? 0x10000 : 0x110000;
      name.appendCodePoint(random.nextInt(limit));
    }
    return name.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "w3id.org/x/",
        "https://w3id.org/x",
        "file:///x/",
        "https://w3id.org/a b/",
        "",
        "urn:x:/"
      })
  void refusesABaseThatIsNone(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }

  @Test
  void takesOnlyWholeAddressesAndItems() {
    assertTrue(Iris.web("https://news.example/a?b=c#d").isPresent());
    assertFalse(Iris.web("https://news.example/a b").isPresent());
    assertFalse(Iris.web("javascript:alert(1)").isPresent());
    assertFalse(iris.wikidata("Q15031>").isPresent());
    assertTrue(iris.wikidata("Q15031").isPresent());
  }
}
