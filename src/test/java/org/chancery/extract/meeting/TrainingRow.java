package org.chancery.extract.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.data.DataTable;

/**
 * One meeting that the program found in an article and that a reader has judged. No words of the
 * article are kept; where it stands is told by the article's name and the place of the evidence.
 *
 * @param article name of the article
 * @param start where the evidence begins in it
 * @param type kind of meeting
 * @param parties keys of those who take part, sorted
 * @param right whether there is such a meeting, and the parties are the right ones
 * @param status the status that it has, as the reader says; empty when there is no such meeting
 * @param traits what the program sees of it
 */
record TrainingRow(
    String article,
    int start,
    String type,
    List<String> parties,
    boolean right,
    String status,
    Set<String> traits) {
  static final Path FILE = Path.of("src/test/resources/extract/meeting/training.tsv");
  private static final String HEADER = "article\tstart\ttype\tparties\tright\tstatus\ttraits";

  /** Reads the rows that the weights are learned from. */
  static List<TrainingRow> all() throws IOException {
    List<TrainingRow> rows = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(FILE)) {
      for (DataTable.Row row : DataTable.read(FILE.toString(), reader).rows()) {
        rows.add(
            new TrainingRow(
                row.get("article"),
                Integer.parseInt(row.get("start")),
                row.get("type"),
                row.list("parties"),
                row.get("right").equals("yes"),
                row.get("status"),
                new TreeSet<>(row.list("traits"))));
      }
    }
    return rows;
  }

  /** Writes the rows in place of those of the file, below its comment. */
  static void write(List<TrainingRow> rows) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("#")) {
        lines.add(line);
      }
    }
    lines.add(HEADER);
    rows.forEach(row -> lines.add(row.line()));
    Files.write(FILE, lines);
  }

  /** Whether all is right: the meeting, its parties and the status that the program found. */
  boolean whole() {
    return right && traits.contains("status=" + status);
  }

  /** Returns the row with other traits. */
  TrainingRow seen(Traits other) {
    return new TrainingRow(article, start, type, parties, right, status, other.names());
  }

  /** Whether the row is about the meeting. */
  boolean tells(Telling telling) {
    List<String> keys =
        telling.claim().participants().stream().map(party -> party.key()).sorted().toList();
    return telling.claim().evidence().start() == start
        && telling.claim().meetingType().localName().equals(type)
        && keys.equals(parties);
  }

  private String line() {
    return String.join(
        "\t",
        article,
        String.valueOf(start),
        type,
        String.join("|", parties),
        right ? "yes" : "no",
        status,
        String.join("|", traits));
  }
}
