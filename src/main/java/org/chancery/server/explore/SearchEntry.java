package org.chancery.server.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be searched for.
 *
 * @param iri IRI of the actor, event or article
 * @param label what it is called
 * @param kind kind of actor or event, or {@code article}
 * @param note what tells it from others of like name; may be empty
 * @param date ISO date, or null
 * @param names its names; none for events and articles
 * @param title label of an event or headline of an article; empty for actors
 * @param words what is quoted; empty when nothing is
 * @param events in how many events it is, at least 1; the more, the nearer to the top
 */
record SearchEntry(
    String iri,
    String label,
    String kind,
    String note,
    @Nullable String date,
    List<String> names,
    String title,
    String words,
    int events) {
  SearchEntry {
    names = List.copyOf(names);
  }
}
