package org.chancery.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as PLOVER's records have it; the components are named as the keys are.
 *
 * @param id IRI of the event
 * @param date when it is, to the day, month or year; the day of the first report where no source
 *     dates it
 * @param event type of PLOVER
 * @param mode mode of the type, empty where it has none
 * @param cameo codes of CAMEO
 * @param status how far a meeting came, empty for other events
 * @param source who acts; of a meeting without a host, its one side
 * @param target whom it is done to; of a visit, the hosts
 * @param place where, or null
 * @param text the words of the first report
 * @param publication who reports it
 * @param sources number of independent sources
 */
record PloverRecord(
    String id,
    String date,
    String event,
    String mode,
    List<String> cameo,
    String status,
    List<Actor> source,
    List<Actor> target,
    @Nullable String place,
    String text,
    List<String> publication,
    int sources) {

  /**
   * Somebody who acts.
   *
   * @param actorText name
   * @param code three letters of the state, {@code IGO} for bodies of several states, or empty
   * @param wikidata item, or null
   */
  record Actor(String actorText, String code, @Nullable String wikidata) {}
}
