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

/** The API of Wikidata, or of another Wikibase. */
public final class ApiSource implements ItemSource {
  private static final String JSON = "application/json";

  /** As many as the API takes at once. */
  private static final int BATCH = 50;

  private final PoliteClient client;
  private final URI api;

  /**
   * Asks an API.
   *
   * @param api address that ends in {@code api.php}
   */
  public ApiSource(PoliteClient client, URI api) {
    this.client = client;
    this.api = api;
  }

  @Override
  public String address() {
    return api.toString();
  }

  @Override
  public List<String> search(String name) {
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
  public Map<String, Item> items(Collection<String> ids) {
    Map<String, Item> items = new LinkedHashMap<>();
    entities(
        ids,
        "labels|aliases|descriptions|claims|sitelinks",
        (asked, json) -> items.put(asked, ItemJson.read(json)));
    return items;
  }

  @Override
  public Map<String, String> labels(Collection<String> ids) {
    Map<String, String> labels = new LinkedHashMap<>();
    entities(ids, "labels", (asked, json) -> labels.put(asked, ItemJson.label(json)));
    return labels;
  }

  /** An item that has been merged comes under its old id, or under the new one with a remark. */
  private void entities(Collection<String> ids, String props, BiConsumer<String, JsonObject> take) {
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

  private JsonObject ask(String query) {
    URI address = URI.create(api + "?format=json&maxlag=5&" + query);
    String body = client.get(address, JSON);
    try {
      JsonObject answer = JsonParser.parseString(body).getAsJsonObject();
      if (!answer.has("search") && !answer.has("entities")) {
        throw new AccessException(api.getHost() + " answers without what was asked for", false);
      }
      return answer;
    } catch (JsonParseException | IllegalStateException e) {
      throw new AccessException(api.getHost() + " answers in broken JSON", false);
    }
  }

  private static String code(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
