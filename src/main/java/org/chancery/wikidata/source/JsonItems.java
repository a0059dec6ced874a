package org.chancery.wikidata.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.rdf.WikidataItems;
import org.wikidata.wdtk.datamodel.helpers.DatamodelMapper;
import org.wikidata.wdtk.datamodel.implementation.EntityDocumentImpl;
import org.wikidata.wdtk.datamodel.interfaces.EntityDocument;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;

/**
 * Reads items from Wikidata's JSON: a dump, some lines of one, or the answer of {@code
 * Special:EntityData}. Entities that tell of no office and belong to no class that is looked for
 * are passed over unparsed, which is nearly all of a dump.
 */
final class JsonItems implements ItemReader {
  /** Whoever or whatever has one of these is looked at, whatever its class. */
  private static final Set<Long> TELLING =
      Set.of(number(Property.POSITION_HELD.id()), number(Property.JURISDICTION.id()));

  private static final int QUOTED = 60;
  private static final byte[] WRAPPER = "{\"entities\"".getBytes(StandardCharsets.US_ASCII);

  private final Set<Long> classes;
  private final DatamodelMapper mapper = new DatamodelMapper(WikidataItems.NAMESPACE);
  private final EntityParts parts = new EntityParts(mapper);
  private final ObjectReader documents =
      mapper
          .readerFor(EntityDocumentImpl.class)
          .with(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT);

  /**
   * Makes a reader.
   *
   * @param classes the classes that are looked for, as in {@code Q6256}
   */
  JsonItems(Set<String> classes) {
    this.classes = classes.stream().map(JsonItems::number).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void read(InputStream in, long position, ItemSink sink) throws IOException {
    JsonObjects objects = new JsonObjects(in, position, TELLING::contains, classes::contains);
    long entities = 0;
    JsonObjects.Found found = objects.next();
    while (found != JsonObjects.Found.NONE) {
      entities++;
      if (found == JsonObjects.Found.BROKEN) {
        sink.problem("byte " + objects.position(), "an entity is not whole JSON");
      } else if (objects.wanted()) {
        parse(objects, sink);
      }
      sink.reached(objects.position(), entities);
      found = objects.next();
    }
  }

  private void parse(JsonObjects objects, ItemSink sink) throws IOException {
    byte[] bytes = objects.bytes();
    try {
      if (Arrays.equals(
          bytes, 0, Math.min(WRAPPER.length, objects.length()), WRAPPER, 0, WRAPPER.length)) {
        JsonNode all = mapper.readTree(bytes, 0, objects.length()).path("entities");
        for (JsonNode one : all) {
          take(mapper.treeAsTokens(one), sink);
        }
      } else {
        take(mapper.createParser(bytes, 0, objects.length()), sink);
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      sink.problem(
          new String(bytes, 0, Math.min(QUOTED, objects.length()), StandardCharsets.UTF_8) + " ...",
          String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private void take(JsonParser entity, ItemSink sink) throws IOException {
    try (entity) {
      entity.nextToken();
      try (TokenBuffer some = parts.of(entity)) {
        EntityDocument document = documents.readValue(some.asParserOnFirstToken());
        Optional<Item> item =
            document instanceof ItemDocument known ? ItemDocuments.item(known) : Optional.empty();
        if (item.isPresent()) {
          sink.item(item.get());
        }
      }
    }
  }

  private static long number(String id) {
    return Long.parseLong(id.substring(1));
  }
}
