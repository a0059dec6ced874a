package org.chancery.server.explore;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.WebContent;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;

/** Runs a named question, or shows its text with the parameters set. */
final class AskAnswer implements Answer {
  private static final String ENDING = ".rq";

  private final KnowledgeStore store;
  private final Questions questions;
  private final Function<Query, Optional<String>> guard;
  private final long seconds;

  /**
   * Runs questions.
   *
   * @param guard says why a query is not run, if so: those that ask Wikidata need leave to do so
   * @param seconds how long a question may take
   */
  AskAnswer(
      KnowledgeStore store,
      Questions questions,
      Function<Query, Optional<String>> guard,
      long seconds) {
    this.store = store;
    this.questions = questions;
    this.guard = guard;
    this.seconds = seconds;
  }

  @Override
  public Reply to(Inquiry inquiry) {
    String name = inquiry.rest();
    boolean shown = name.endsWith(ENDING);
    String stem = shown ? name.substring(0, name.length() - ENDING.length()) : name;
    String text = BoundQuestion.text(questions.named(stem), inquiry.all());
    return shown
        ? Reply.found(
            WebContent.contentTypeSPARQLQuery + "; charset=utf-8",
            text.getBytes(StandardCharsets.UTF_8))
        : run(QueryFactory.create(text, Syntax.syntaxARQ));
  }

  private Reply run(Query query) {
    guard
        .apply(query)
        .ifPresent(
            reason -> {
              throw new RefusedException(HttpServletResponse.SC_FORBIDDEN, reason);
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      store.query(
          query,
          seconds,
          exec -> ResultSetFormatter.outputAsJSON(out, ResultSet.adapt(exec.select())));
    } catch (QueryCancelledException e) {
      throw new RefusedException(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "the question took longer than " + seconds + " seconds; set a parameter to ask for less");
    } catch (QueryException e) {
      throw new RefusedException(
          HttpServletResponse.SC_BAD_GATEWAY, String.valueOf(e.getMessage()));
    }
    return Reply.found(WebContent.contentTypeResultsJSON + "; charset=utf-8", out.toByteArray());
  }
}
