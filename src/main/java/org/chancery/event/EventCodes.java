package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.data.DataTable;

/** Finds the codes of CAMEO and PLOVER for an event. */
final class EventCodes {
  private static final String ANY = "*";

  /**
   * The codes of one event.
   *
   * @param cameo codes of CAMEO; two where it tells the sides apart, as in visitor and host
   * @param ploverType type of PLOVER, empty where it has none
   * @param ploverMode mode of PLOVER, empty where it has none
   */
  record Codes(List<String> cameo, String ploverType, String ploverMode) {
    Codes {
      cameo = List.copyOf(cameo);
    }

    /** Adds the codes to an event. */
    void addTo(EventDraft draft) {
      cameo.forEach(code -> draft.derived("cameoCode", new Value.OfText(code)));
      if (!ploverType.isEmpty()) {
        draft.derived("ploverType", new Value.OfText(ploverType));
      }
      if (!ploverMode.isEmpty()) {
        draft.derived("ploverMode", new Value.OfText(ploverMode));
      }
    }
  }

  private final List<DataTable.Row> rows;

  private EventCodes(DataTable table) {
    this.rows = table.rows();
  }

  /** Returns the codes of the table on the class path. */
  static EventCodes standard() {
    return new EventCodes(DataTable.read("data/event/codes.tsv"));
  }

  /**
   * Returns the codes of the first row that fits.
   *
   * @param event class of the event
   * @param what kind of meeting or action on a sanction, by local name
   * @param stage how far it has come, by local name; empty when that says nothing
   * @param details what else is known of it
   */
  Optional<Codes> of(String event, String what, String stage, Set<String> details) {
    return rows.stream()
        .filter(row -> row.get("event").equals(event))
        .filter(row -> fits(row.list("what"), Set.of(what)))
        .filter(row -> fits(row.list("stage"), Set.of(stage)))
        .filter(row -> fits(row.list("detail"), details))
        .findFirst()
        .map(row -> new Codes(row.list("cameo"), row.get("plover"), row.get("mode")));
  }

  private static boolean fits(List<String> wanted, Set<String> given) {
    return wanted.contains(ANY) || wanted.stream().anyMatch(given::contains);
  }
}
