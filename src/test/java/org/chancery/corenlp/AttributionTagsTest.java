package org.chancery.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class AttributionTagsTest {
  @Test
  void readsAVerbBehindAQuotation() {
    assertEquals(
        "tweet VBD", tagged("it/PRP is/VBZ over/RB ,/, \"/'' tweeted/JJ former/JJ envoy/NN", 5));
  }

  @Test
  void leavesAttributesAlone() {
    assertEquals("tired JJ", tagged("the/DT ,/, \"/'' very/RB \"/'' tired/JJ envoy/NN", 5));
    assertEquals("red JJ", tagged("said/VBD ,/, and/CC red/JJ lines/NNS", 3));
  }

  private static String tagged(String sentence, int at) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : sentence.split(" ", -1)) {
      int slash = word.lastIndexOf('/');
      String text = word.substring(0, slash);
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, start + text.length()),
              text,
              text,
              word.substring(slash + 1),
              "O"));
      start += text.length() + 1;
    }
    Token token = AttributionTags.mend(tokens).get(at);
    return token.lemma() + " " + token.pos();
  }
}
