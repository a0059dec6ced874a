package org.chancery.wikidata.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.text.PartialDate;

/**
 * Joins terms of office. Two terms of one person in one office are the same when they begin on the
 * same day, as far as both tell it, or a few weeks apart: sources differ on whether an election, an
 * oath or a decree begins one.
 */
final class TermMerge {
  private static final long WEEKS_APART = 45;
  private static final Comparator<TableRow> IN_ORDER =
      Comparator.comparing((TableRow term) -> term.get("person"))
          .thenComparing(term -> term.get("office"))
          .thenComparing(term -> term.get("start"))
          .thenComparing(term -> term.get("end"));
  private static final String INFERRED = ":end-inferred";

  private final Tables base;
  private final boolean take;
  private final String source;
  private final String asOf;
  private final Changes changes;
  private final Map<String, List<TableRow>> known = new HashMap<>();

  /**
   * Makes it.
   *
   * @param base the tables there are; they are changed
   * @param take whether the import's date is taken where dates differ
   * @param source what changed rows are to name as a further source
   * @param asOf day that the import reflects
   * @param changes is told of everything
   */
  TermMerge(Tables base, boolean take, String source, LocalDate asOf, Changes changes) {
    this.base = base;
    this.take = take;
    this.source = source;
    this.asOf = asOf.toString();
    this.changes = changes;
    base.of(Table.HOLDINGS).forEach(row -> same(row.get("person"), row.get("office")).add(row));
  }

  /** Joins terms that name persons and offices by item; those of unknown ones are left out. */
  void join(List<TableRow> terms) {
    for (TableRow term : terms.stream().sorted(IN_ORDER).toList()) {
      Optional<TableRow> person = base.item(Table.PEOPLE, term.get("person"));
      Optional<TableRow> office = base.item(Table.OFFICES, term.get("office"));
      if (person.isPresent() && office.isPresent()) {
        join(term, person.get().get("key"), office.get().get("key"));
      }
    }
    new Successions(base, source).close();
  }

  private void join(TableRow theirs, String person, String office) {
    List<TableRow> ours = same(person, office);
    Optional<TableRow> match = ours.stream().filter(row -> begins(row, theirs)).findFirst();
    if (match.isPresent()) {
      start(match.get(), theirs);
      end(match.get(), theirs);
    } else if (ours.stream().noneMatch(row -> covers(row, theirs))) {
      theirs.set("person", person).set("office", office);
      seen(theirs);
      ours.add(theirs);
      base.add(theirs);
      String span = theirs.get("start") + "/" + theirs.get("end");
      changes.add(Change.Kind.ADDED, theirs, office, "", span);
    }
  }

  private static boolean begins(TableRow ours, TableRow theirs) {
    String one = ours.get("start");
    String other = theirs.get("start");
    if (one.isEmpty() || other.isEmpty()) {
      return !ours.get("end").isEmpty() && Terms.agree(ours.get("end"), theirs.get("end"));
    }
    return Terms.agree(one, other)
        || Math.abs(first(one).toEpochDay() - first(other).toEpochDay()) < WEEKS_APART;
  }

  private static LocalDate first(String iso) {
    return PartialDate.parse(iso).first();
  }

  /** Whether a long term of the tables holds a shorter one, as when terms were not told apart. */
  private static boolean covers(TableRow ours, TableRow theirs) {
    String start = theirs.get("start");
    String end = theirs.get("end");
    boolean late = start.isEmpty() ? !end.isEmpty() : !Terms.before(start, ours.get("start"));
    boolean early =
        ours.get("end").isEmpty() || (!end.isEmpty() && !Terms.before(ours.get("end"), end));
    return late && early;
  }

  private void start(TableRow ours, TableRow theirs) {
    date(ours, "start", theirs.get("start"), false);
  }

  private void end(TableRow ours, TableRow theirs) {
    boolean inferred = ours.get("source").contains(INFERRED);
    date(ours, "end", theirs.get("end"), inferred);
    seen(ours);
  }

  private void date(TableRow ours, String column, String theirs, boolean doubtful) {
    String had = ours.get(column);
    if (theirs.isEmpty() || had.equals(theirs)) {
      return;
    }
    boolean better = had.isEmpty() || (Terms.agree(had, theirs) && theirs.length() > had.length());
    if (better || doubtful) {
      changes.add(Change.Kind.CHANGED, ours, column, had, theirs);
    } else if (Terms.agree(had, theirs)) {
      return;
    } else if (take) {
      changes.add(Change.Kind.CONFLICT_TAKEN, ours, column, had, theirs);
    } else {
      changes.add(Change.Kind.CONFLICT_KEPT, ours, column, had, theirs);
      return;
    }
    ours.set(column, theirs);
    ours.addSource(source);
  }

  /**
   * A term that has not ended was last seen on the day of the import; one that has needs no day.
   */
  private void seen(TableRow term) {
    if (!term.get("end").isEmpty()) {
      term.set("last_seen", "");
    } else if (term.get("last_seen").isEmpty() || Terms.before(term.get("last_seen"), asOf)) {
      term.set("last_seen", asOf);
    }
  }

  private List<TableRow> same(String person, String office) {
    return known.computeIfAbsent(person + " " + office, k -> new ArrayList<>(1));
  }
}
