package org.chancery.wikidata.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Leaves out of an entity's JSON what is not read: names in other languages, descriptions, links to
 * other sites and most statements. Passing over them is many times faster than making objects of
 * them.
 */
final class EntityParts {
  private static final Set<String> UNREAD = Set.of("descriptions", "sitelinks");

  private static final Set<String> NAMES = Set.of("labels", "aliases");

  private final ObjectMapper mapper;

  EntityParts(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Returns the entity that the parser is at the beginning of, without what is not read. */
  TokenBuffer of(JsonParser parser) throws IOException {
    TokenBuffer parts = new TokenBuffer(mapper, false);
    parts.writeStartObject();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      if (UNREAD.contains(name)) {
        parser.skipChildren();
      } else if (object && name.equals("claims")) {
        parts.writeFieldName(name);
        some(parser, parts, property -> Property.of(property).isPresent());
      } else if (object && NAMES.contains(name)) {
        parts.writeFieldName(name);
        some(parser, parts, ItemDocuments.LANGUAGES::contains);
      } else {
        parts.writeFieldName(name);
        parts.copyCurrentStructure(parser);
      }
    }
    parts.writeEndObject();
    return parts;
  }

  private static void some(JsonParser from, TokenBuffer to, Predicate<String> kept)
      throws IOException {
    to.writeStartObject();
    while (from.nextToken() == JsonToken.FIELD_NAME) {
      String name = from.currentName();
      from.nextToken();
      if (kept.test(name)) {
        to.writeFieldName(name);
        to.copyCurrentStructure(from);
      } else {
        from.skipChildren();
      }
    }
    to.writeEndObject();
  }
}
