package org.chancery.server.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.chancery.claim.Term;
import org.chancery.server.web.Addresses;

/** What the service says of itself. */
final class Manifest {
  private static final String NAME = "Chancery: leaders, states, bodies, places and offices";
  private static final int PREVIEW_WIDTH = 430;
  private static final int PREVIEW_HEIGHT = 300;
  private static final List<EntityType> USUAL =
      List.of(
          EntityType.PERSON,
          EntityType.STATE,
          EntityType.ORGANIZATION,
          EntityType.PLACE,
          EntityType.OFFICE);

  private final String base;
  private final AnswerWriter writer;

  /**
   * Writes manifests.
   *
   * @param base namespace of the store's resources
   */
  Manifest(String base, AnswerWriter writer) {
    this.base = base;
    this.writer = writer;
  }

  /**
   * Returns the manifest of version 0.2.
   *
   * @param root address of the server as the client knows it, without a slash at the end
   */
  JsonObject older(String root) {
    String service = root + Reconciliation.PATH;
    JsonObject manifest = common(root, "0.2", "{{id}}");
    manifest.addProperty("identifierSpace", base);
    manifest.addProperty("schemaSpace", Term.NAMESPACE);
    JsonObject preview = preview();
    preview.addProperty("url", service + "/preview?id={{id}}");
    manifest.add("preview", preview);
    JsonObject suggest = new JsonObject();
    for (String what : List.of("entity", "property", "type")) {
      suggest.add(what, path(service, "/suggest/" + what));
    }
    manifest.add("suggest", suggest);
    manifest.add(
        "extend", AnswerWriter.object("propose_properties", path(service, "/extend/propose")));
    return manifest;
  }

  /** Returns the manifest of the draft of version 1.0. */
  JsonObject newer(String root) {
    JsonObject manifest = common(root, "1.0-draft", "{id}");
    manifest.addProperty("documentation", root + "/");
    manifest.addProperty("lang", "en");
    manifest.addProperty("standardizedScore", true);
    manifest.add("preview", preview());
    JsonObject suggest = new JsonObject();
    for (String what : List.of("entity", "property", "type")) {
      suggest.addProperty(what, true);
    }
    manifest.add("suggest", suggest);
    JsonObject extend = new JsonObject();
    extend.addProperty("proposeProperties", true);
    manifest.add("extend", extend);
    return manifest;
  }

  private JsonObject common(String root, String version, String id) {
    JsonObject manifest = new JsonObject();
    JsonArray versions = new JsonArray();
    versions.add(version);
    manifest.add("versions", versions);
    manifest.addProperty("name", NAME);
    manifest.add("defaultTypes", AnswerWriter.list(USUAL, writer::type));
    JsonObject view = new JsonObject();
    view.addProperty("url", root + Addresses.RESOURCES + id);
    manifest.add("view", view);
    manifest.addProperty("batchSize", QueryReader.MAX_QUERIES);
    return manifest;
  }

  private static JsonObject preview() {
    JsonObject preview = new JsonObject();
    preview.addProperty("width", PREVIEW_WIDTH);
    preview.addProperty("height", PREVIEW_HEIGHT);
    return preview;
  }

  private static JsonObject path(String service, String path) {
    JsonObject json = new JsonObject();
    json.addProperty("service_url", service);
    json.addProperty("service_path", path);
    return json;
  }
}
