package org.chancery.wikidata.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wikidata.wdtk.datamodel.interfaces.EntityIdValue;
import org.wikidata.wdtk.datamodel.interfaces.GlobeCoordinatesValue;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;
import org.wikidata.wdtk.datamodel.interfaces.NoValueSnak;
import org.wikidata.wdtk.datamodel.interfaces.QuantityValue;
import org.wikidata.wdtk.datamodel.interfaces.Snak;
import org.wikidata.wdtk.datamodel.interfaces.Statement;
import org.wikidata.wdtk.datamodel.interfaces.StatementRank;
import org.wikidata.wdtk.datamodel.interfaces.StringValue;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;
import org.wikidata.wdtk.datamodel.interfaces.Value;
import org.wikidata.wdtk.datamodel.interfaces.ValueSnak;

/** Reduces the items of Wikidata Toolkit's data model. */
final class ItemDocuments {
  /** English first; since 2024 many names stand under the code for all languages only. */
  static final List<String> LANGUAGES = List.of("en", "mul");

  private ItemDocuments() {}

  /** Returns what is kept of the item; nothing when it says nothing that is read. */
  static Optional<Item> item(ItemDocument document) {
    List<Fact> facts = new ArrayList<>();
    for (Iterator<Statement> all = document.getAllStatements(); all.hasNext(); ) {
      fact(all.next()).ifPresent(facts::add);
    }
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    String label = null;
    Set<String> aliases = new LinkedHashSet<>();
    for (String language : LANGUAGES) {
      MonolingualTextValue name = document.getLabels().get(language);
      if (name != null && label == null) {
        label = name.getText();
      } else if (name != null) {
        aliases.add(name.getText());
      }
      document
          .getAliases()
          .getOrDefault(language, List.of())
          .forEach(alias -> aliases.add(alias.getText()));
    }
    aliases.remove(label);
    return Optional.of(
        new Item(document.getEntityId().getId(), null, label, List.copyOf(aliases), facts));
  }

  private static Optional<Fact> fact(Statement statement) {
    Optional<Property> property = Property.of(statement.getMainSnak().getPropertyId().getId());
    if (property.isEmpty() || statement.getRank() == StatementRank.DEPRECATED) {
      return Optional.empty();
    }
    @Nullable String start = null;
    @Nullable String end = null;
    boolean ended = false;
    for (Iterator<Snak> all = statement.getAllQualifiers(); all.hasNext(); ) {
      Snak qualifier = all.next();
      String id = qualifier.getPropertyId().getId();
      if (id.equals(Property.START)) {
        start = text(qualifier).orElse(start);
      } else if (id.equals(Property.END)) {
        end = text(qualifier).orElse(end);
        ended = ended || !(qualifier instanceof NoValueSnak);
      }
    }
    @Nullable String from = start;
    @Nullable String to = end;
    boolean over = ended;
    boolean preferred = statement.getRank() == StatementRank.PREFERRED;
    return text(statement.getMainSnak())
        .map(value -> new Fact(property.get(), value, preferred, from, to, over));
  }

  private static Optional<String> text(Snak snak) {
    return snak instanceof ValueSnak known ? text(known.getValue()) : Optional.empty();
  }

  private static Optional<String> text(Value value) {
    if (value instanceof EntityIdValue entity) {
      return Optional.of(entity.getId());
    }
    if (value instanceof TimeValue time) {
      TimeValue day = time.toGregorian() == null ? time : time.toGregorian();
      return WikidataDate.iso(day.getYear(), day.getMonth(), day.getDay(), day.getPrecision());
    }
    if (value instanceof MonolingualTextValue name) {
      return LANGUAGES.contains(name.getLanguageCode())
          ? Optional.of(name.getText())
          : Optional.empty();
    }
    if (value instanceof GlobeCoordinatesValue point) {
      return Optional.of(
          String.format(Locale.ROOT, "%.4f %.4f", point.getLatitude(), point.getLongitude()));
    }
    if (value instanceof QuantityValue quantity) {
      return Optional.of(quantity.getNumericValue().toPlainString());
    }
    return value instanceof StringValue plain ? Optional.of(plain.getString()) : Optional.empty();
  }
}
