package org.chancery.server.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a meeting had come on the day of reports.
 *
 * @param date ISO day of the reports, or null
 * @param status local name of the status in the ontology
 * @param claims IRIs of the claims that say so, sorted
 */
public record StatusEntry(@Nullable String date, String status, List<String> claims) {
  public StatusEntry {
    claims = List.copyOf(claims);
  }
}
