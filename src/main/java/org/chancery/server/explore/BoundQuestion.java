package org.chancery.server.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.lib.EscapeStr;
import org.chancery.store.NamedQueries.NamedQuery;

/**
 * A named question with values for its parameters: the text that people may run themselves, with
 * header and comments. A value stands where its variable stood, as a whole term, so that whatever
 * it holds is data.
 */
final class BoundQuestion {
  /** What may not be looked into comes first: IRIs, texts and comments. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "<[^<>\"{}|^`\\\\\\s]*>|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|#[^\\n]*"
              + "|[?$]([A-Za-z0-9_]+)");

  private static final Pattern IRI = Pattern.compile("https?://[^\\x00-\\x20<>\"{}|^`\\\\]+");

  private BoundQuestion() {}

  /**
   * Returns the text of the question.
   *
   * @param values by the names of parameters: an IRI, or else text
   * @throws RefusedException when the question has no such parameter
   */
  static String text(NamedQuery question, Map<String, String> values) {
    Map<String, String> terms = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (!question.parameters().containsKey(name)) {
            throw Inquiry.bad(
                "\"" + question.name() + "\" takes " + question.parameters().keySet());
          }
          terms.put(name, term(value));
        });
    Matcher token = TOKEN.matcher(question.text());
    StringBuilder text = new StringBuilder();
    while (token.find()) {
      String variable = token.group(1);
      String term = variable == null ? null : terms.get(variable);
      token.appendReplacement(text, Matcher.quoteReplacement(term == null ? token.group() : term));
    }
    token.appendTail(text);
    return text.toString();
  }

  private static String term(String value) {
    return IRI.matcher(value).matches()
        ? "<" + value + ">"
        : "\"" + EscapeStr.stringEsc(value.replaceAll("\\p{Cntrl}", " ")) + "\"";
  }
}
