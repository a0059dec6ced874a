package org.chancery.wikidata.live;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chancery.wikidata.http.CachedClient;
import org.chancery.wikidata.http.CachedClient.Question;
import org.chancery.wikidata.http.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API of Wikidata, or of another Wikibase. */
public final class ApiLookup implements ItemLookup {
  private static final Logger LOG = LoggerFactory.getLogger(ApiLookup.class);
  private static final String JSON = "application/json";

  /** As many as the API takes at once. */
  private static final int BATCH = 50;

  private final CachedClient client;
  private final URI api;

  /**
   * Asks an API.
   *
   * @param api address that ends in {@code api.php}
   */
  public ApiLookup(CachedClient client, URI api) {
    this.client = client;
    this.api = api;
  }

  @Override
  public String address() {
    return api.toString();
  }

  @Override
  public List<String> search(String name) throws RefusedException {
    JsonObject answer =
        ask(
            "action=wbsearchentities&type=item&limit=50&language=en&uselang=en&search="
                + code(name));
    List<String> ids = new ArrayList<>();
    for (JsonElement found : answer.getAsJsonArray("search")) {
      ids.add(found.getAsJsonObject().get("id").getAsString());
    }
    return ids;
  }

  @Override
  public Map<String, ItemProfile> items(Collection<String> ids) throws RefusedException {
    Map<String, ItemProfile> items = new LinkedHashMap<>();
    entities(
        ids,
        "labels|aliases|descriptions|claims|sitelinks",
        (asked, json) -> items.put(asked, ProfileJson.read(json)));
    return items;
  }

  @Override
  public Map<String, String> labels(Collection<String> ids) throws RefusedException {
    Map<String, String> labels = new LinkedHashMap<>();
    entities(ids, "labels", (asked, json) -> labels.put(asked, ProfileJson.label(json)));
    return labels;
  }

  /** An item that has been merged comes under its old id, or under the new one with a remark. */
  private void entities(Collection<String> ids, String props, BiConsumer<String, JsonObject> take)
      throws RefusedException {
    List<String> all = ids.stream().distinct().toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      List<String> batch = all.subList(from, Math.min(all.size(), from + BATCH));
      JsonObject answer =
          ask(
              "action=wbgetentities&redirects=yes&languages=en%7Cmul&languagefallback=1&props="
                  + code(props)
                  + "&ids="
                  + code(String.join("|", batch)));
      for (Map.Entry<String, JsonElement> entry : answer.getAsJsonObject("entities").entrySet()) {
        JsonObject json = entry.getValue().getAsJsonObject();
        if (!json.has("missing")) {
          JsonElement redirect = json.get("redirects");
          String asked =
              redirect == null
                  ? entry.getKey()
                  : redirect.getAsJsonObject().get("from").getAsString();
          take.accept(asked, json);
        }
      }
    }
  }

  private JsonObject ask(String query) throws RefusedException {
    URI address = URI.create(api + "?format=json&maxlag=5&" + query);
    Question question = Question.get(address, JSON);
    String body = client.ask(question).body();
    try {
      JsonObject answer = JsonParser.parseString(body).getAsJsonObject();
      if (answer.has("search") || answer.has("entities")) {
        return answer;
      }
    } catch (JsonParseException | IllegalStateException e) {
      LOG.debug("no JSON from {}", address, e);
    }
    client.forget(question);
    throw new RefusedException(api.getHost() + " answers without what was asked for", false);
  }

  private static String code(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
