package org.chancery.server.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON schemas that the API publishes. */
final class Schemas {
  private static final String SPECS = "https://reconciliation-api.github.io/specs/";

  /** They name no version of JSON Schema; their authors check them with draft 7. */
  private static final String UNVERSIONED = "http://json-schema.org/schema#";

  private final JsonSchemaFactory factory;

  Schemas() {
    factory =
        JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7))
            .metaSchema(JsonMetaSchema.builder(UNVERSIONED, JsonMetaSchema.getV7()).build())
            .schemaMappers(
                mappers ->
                    mappers
                        .mapPrefix(SPECS + "0.2/schemas/", "classpath:reconciliation/0.2/")
                        .mapPrefix(SPECS + "draft/schemas/", "classpath:reconciliation/1.0-draft/"))
            .schemaLoaders(
                loaders ->
                    loaders.schemas(
                        Map.of("http://swagger.io/v2/schema.json", "{\"definitions\": {}}")))
            .build();
  }

  /** Checks that the JSON is as the schema of version 0.2 wants it. */
  void checkOlder(String schema, String json) {
    check("0.2", schema, json);
  }

  /** Checks that the JSON is as the schema of the draft of version 1.0 wants it. */
  void checkNewer(String schema, String json) {
    check("draft", schema, json);
  }

  private void check(String version, String name, String json) {
    JsonSchema schema =
        factory.getSchema(SchemaLocation.of(SPECS + version + "/schemas/" + name + ".json"));
    Set<String> problems =
        schema.validate(json, InputFormat.JSON).stream()
            .map(Object::toString)
            .collect(Collectors.toSet());
    assertEquals(Set.of(), problems, name + " of " + version + ": " + json);
  }
}
