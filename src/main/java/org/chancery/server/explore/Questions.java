package org.chancery.server.explore;

import com.google.gson.Gson;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.chancery.server.web.Reply;
import org.chancery.store.NamedQueries;
import org.chancery.store.NamedQueries.NamedQuery;

/** The project's questions with their texts and parameters: {@code /explore/questions}. */
public final class Questions extends HttpServlet {
  /** Where they are. */
  public static final String PATH = "/explore/questions";

  private final transient Reply questions;

  /** Serves the questions that come with the program. */
  public Questions() {
    List<Question> all = NamedQueries.questions().stream().map(Question::of).toList();
    questions = Reply.json(HttpServletResponse.SC_OK, new Gson().toJson(all)).compressed();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    questions.send(request, response);
  }

  /** What the answer says of a question. */
  private record Question(
      String name,
      String summary,
      String question,
      List<String> tags,
      List<Parameter> parameters,
      String text) {
    static Question of(NamedQuery query) {
      List<Parameter> parameters =
          query.parameters().entrySet().stream()
              .map(entry -> new Parameter(entry.getKey(), entry.getValue()))
              .toList();
      return new Question(
          query.name(), query.summary(), query.question(), query.tags(), parameters, query.text());
    }
  }

  private record Parameter(String name, String hint) {}
}
