package org.chancery.wikidata.authority;

import java.util.Locale;
import org.chancery.entity.AuthorityTables.Table;

/** Tells where a folder of authority tables is from, and of which day. */
final class ReleaseNote {
  private final String from;
  private final boolean replaced;
  private final ImportReport report;

  ReleaseNote(String from, boolean replaced, ImportReport report) {
    this.from = from;
    this.replaced = replaced;
    this.report = report;
  }

  /** Returns the note in one line. */
  String line() {
    return "Made by \"chancery authority import\"; reflects Wikidata of "
        + report.asOf()
        + ". See README.md beside this file.";
  }

  /** Returns the note as a page in Markdown. */
  String page() {
    StringBuilder page = new StringBuilder("# Authority data from Wikidata\n\n");
    page.append("| | |\n|---|---|\n");
    page.append("| read from | `").append(from).append("` |\n");
    page.append("| reflects Wikidata of | ").append(report.asOf()).append(" |\n");
    page.append("| licence of what is from Wikidata | CC0 |\n");
    page.append("| rows of other sources | ");
    page.append(replaced ? "only in tables that the import had no rows for" : "as before")
        .append(" |\n");
    page.append("\n| table | rows |\n|---|---|\n");
    for (Table table : Table.values()) {
      page.append(
          String.format(
              Locale.ROOT, "| `%s` | %,d |%n", table.file(), report.rows().getOrDefault(table, 0)));
    }
    return page.append(
            """

            The `source` of a row names all that its facts are from, by the day: `wikidata-2026-01-05`. The other
            values are explained in `data/authority/README.md` of the program, as are the columns. A suffix says how
            the end of a term was reached: `:end-inferred-successor` (the next holder's start),
            `:end-inferred-death` (the holder's death). `report.tsv` lists what the last import added and changed, and
            where it differs from what was there before.
            """)
        .toString();
  }
}
