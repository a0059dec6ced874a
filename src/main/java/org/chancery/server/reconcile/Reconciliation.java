package org.chancery.server.reconcile;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.chancery.server.web.Addresses;
import org.chancery.server.web.OntologyTerms;
import org.chancery.server.web.Pages;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;
import org.jspecify.annotations.Nullable;

/**
 * The reconciliation service: version 0.2 of the API at {@code /reconcile}, which OpenRefine
 * speaks, and the draft of version 1.0 at {@code /reconcile/1.0}. Unlike the rest of the server it
 * answers pages of other origins, too, as the API demands.
 */
public final class Reconciliation extends HttpServlet {
  /** Where the service stands. */
  public static final String PATH = "/reconcile";

  private static final String NEWER = "/1.0";
  private static final int DEFAULT_SUGGESTIONS = 10;
  private static final int MAX_SUGGESTIONS = 100;

  private final transient KnowledgeStore store;
  private final transient LiveIndex index;
  private final transient AnswerWriter writer;
  private final transient Manifest manifest;
  private final transient Pages pages;
  private final transient Addresses addresses;

  /** Serves a store. */
  public Reconciliation(KnowledgeStore store, OntologyTerms terms, Pages pages) {
    this.store = store;
    this.index = new LiveIndex(store);
    this.writer = new AnswerWriter(terms);
    this.manifest = new Manifest(store.base(), writer);
    this.pages = pages;
    this.addresses = new Addresses(store.base());
  }

  /** Makes what answers need, so that the first request need not; those that come before wait. */
  public void prepare() {
    index.prepare();
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    allowOrigins(response);
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader(
        "Access-Control-Allow-Headers", "Accept, Accept-Language, Authorization, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static void allowOrigins(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(request, response, this::got);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(request, response, this::posted);
  }

  /** What a request is answered with. */
  @FunctionalInterface
  private interface Answer {
    Reply to(HttpServletRequest request, String path) throws IOException;
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws IOException {
    allowOrigins(response);
    Reply reply;
    try {
      reply = answer.to(request, path(request));
    } catch (BadRequestException e) {
      reply = problem(e.status(), e.getMessage());
    }
    reply.send(request, response);
  }

  /**
   * Answers a request that does not get as far as the service, in the way of the service.
   *
   * @param status HTTP status
   * @param reason what is wrong, for the sender
   */
  public static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String reason)
      throws IOException {
    allowOrigins(response);
    problem(status, reason).send(request, response);
  }

  private static Reply problem(int status, @Nullable String reason) {
    JsonObject error = new JsonObject();
    error.addProperty("error", reason);
    return Reply.json(status, error.toString());
  }

  /** Both versions have the same paths but for what stands in front. */
  private static String path(HttpServletRequest request) {
    String path = request.getRequestURI().substring(PATH.length());
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private Reply got(HttpServletRequest request, String path) {
    return switch (path) {
      case "" -> older(request);
      case NEWER -> json(manifest.newer(root(request)));
      case "/extend/propose", NEWER + "/extend/propose" ->
          json(Extension.proposals(parameter(request, "type"), limit(request, MAX_SUGGESTIONS)));
      case "/suggest/entity", NEWER + "/suggest/entity" -> json(entities(request));
      case "/suggest/type", NEWER + "/suggest/type" -> json(types(request));
      case "/suggest/property", NEWER + "/suggest/property" -> json(properties(request));
      case "/preview", NEWER + "/preview" -> preview(parameter(request, "id"));
      default -> throw notFound(path);
    };
  }

  /** The body is read in any case: a connection with something left in it serves nobody else. */
  private Reply posted(HttpServletRequest request, String path) throws IOException {
    if (path.isEmpty()) {
      return older(request);
    }
    String body = body(request);
    return switch (path) {
      case NEWER + "/match" -> json(matches(body));
      case NEWER + "/extend" -> json(read(new Extension(QueryReader.object(body))::newer));
      default -> throw notFound(path);
    };
  }

  private Reply older(HttpServletRequest request) {
    String queries = request.getParameter("queries");
    String extend = request.getParameter("extend");
    if (queries != null) {
      Map<String, EntityQuery> batch = QueryReader.batch(queries);
      return json(
          read(
              (all, now) -> {
                JsonObject results = new JsonObject();
                Matcher matcher = new Matcher(now, all);
                batch.forEach(
                    (key, query) ->
                        results.add(
                            key,
                            AnswerWriter.object(
                                "result", writer.candidates(matcher.candidates(query)))));
                return results;
              }));
    }
    if (extend != null) {
      return json(read(new Extension(QueryReader.object(extend))::older));
    }
    return json(manifest.older(root(request)));
  }

  private JsonObject matches(String body) {
    List<EntityQuery> batch = QueryReader.list(body);
    return read(
        (all, now) -> {
          Matcher matcher = new Matcher(now, all);
          return AnswerWriter.object(
              "results",
              AnswerWriter.list(
                  batch,
                  query ->
                      AnswerWriter.object(
                          "candidates", writer.candidates(matcher.candidates(query)))));
        });
  }

  private <T> T read(BiFunction<Graph, EntityIndex, T> work) {
    EntityIndex now = index.now();
    return store.read(dataset -> work.apply(dataset.getUnionGraph(), now));
  }

  private JsonObject entities(HttpServletRequest request) {
    String prefix = parameter(request, "prefix");
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    EntityType.of(parameter(request, "type")).ifPresent(types::add);
    EntityIndex now = index.now();
    int skip = skip(request);
    int limit = limit(request, DEFAULT_SUGGESTIONS);
    List<IndexedEntity> found =
        now.byId(prefix)
            .or(() -> now.byItem(prefix))
            .filter(entity -> skip == 0)
            .map(List::of)
            .orElseGet(() -> now.beginningWith(FoldedName.of(prefix), types, skip, limit));
    return AnswerWriter.object("result", AnswerWriter.list(found, writer::suggestion));
  }

  private JsonObject types(HttpServletRequest request) {
    List<EntityType> found =
        beginning(request, EntityType.values(), type -> List.of(type.id(), writer.label(type)));
    return AnswerWriter.object("result", AnswerWriter.list(found, writer::type));
  }

  private static JsonObject properties(HttpServletRequest request) {
    List<EntityProperty> found =
        beginning(request, EntityProperty.values(), each -> List.of(each.id(), each.label()));
    return AnswerWriter.object("result", AnswerWriter.list(found, AnswerWriter::property));
  }

  private static <T> List<T> beginning(
      HttpServletRequest request, T[] all, Function<T, List<String>> names) {
    String prefix = FoldedName.of(parameter(request, "prefix"));
    Stream<T> found =
        Arrays.stream(all)
            .filter(
                each ->
                    names.apply(each).stream()
                        .anyMatch(name -> FoldedName.of(name).startsWith(prefix)));
    return found.skip(skip(request)).limit(limit(request, DEFAULT_SUGGESTIONS)).toList();
  }

  private Reply preview(String id) {
    return read((all, now) -> {
          IndexedEntity entity =
              now.byId(id).orElseThrow(() -> notFound("no entity has the id " + id));
          PreviewView view = PreviewView.of(entity, all, now, addresses);
          return Reply.page(HttpServletResponse.SC_OK, pages.page("preview", view));
        })
        .framedByAnybody();
  }

  private static Reply json(JsonObject json) {
    return Reply.json(HttpServletResponse.SC_OK, json.toString());
  }

  private static String body(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** Version 0.2 calls {@code cursor} what 1.0 calls {@code offset}. */
  private static int skip(HttpServletRequest request) {
    String cursor = parameter(request, "cursor");
    return number(cursor.isEmpty() ? parameter(request, "offset") : cursor, 0);
  }

  private static int limit(HttpServletRequest request, int usual) {
    return Math.min(MAX_SUGGESTIONS, number(parameter(request, "limit"), usual));
  }

  private static int number(String text, int usual) {
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.matches("[0-9]{1,7}")) {
      throw new BadRequestException(
          HttpServletResponse.SC_BAD_REQUEST, "limit, cursor and offset are whole numbers");
    }
    return Integer.parseInt(text);
  }

  private static BadRequestException notFound(String what) {
    return new BadRequestException(HttpServletResponse.SC_NOT_FOUND, "nothing here: " + what);
  }

  /** Returns the server's address as the client wrote it. */
  private static String root(HttpServletRequest request) {
    String address = request.getRequestURL().toString();
    return address.substring(0, address.indexOf(PATH));
  }
}
