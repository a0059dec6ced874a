package org.chancery.server.explore;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.chancery.server.web.Reply;
import org.jspecify.annotations.Nullable;

/** Answers in JSON: records and maps by their names, what is not known as null. */
final class Json {
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private Json() {}

  /** Returns the answer. */
  static Reply of(@Nullable Object answer) {
    return Reply.json(HttpServletResponse.SC_OK, GSON.toJson(answer));
  }

  /** Returns word of what is wrong. */
  static Reply problem(int status, String message) {
    return Reply.json(status, GSON.toJson(Map.of("error", message)));
  }
}
