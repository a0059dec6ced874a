package org.chancery.wikidata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.chancery.rdf.Iris;
import org.chancery.rdf.StandingLink;
import org.chancery.rdf.StandingLink.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Decisions of people on who or what has which Wikidata item, as a CSV file: columns {@code entity}
 * (key or IRI), {@code qid} (an item, {@code none} for what has none, {@code auto} to take a
 * decision back; rows without are passed over), and, if wanted, {@code note}, {@code by} and {@code
 * at}. Other columns are left alone, so that a list of what is not linked can be filled in.
 */
public final class DecisionFile {
  /** The item of what has none. */
  private static final String NONE = "none";

  /** Takes a decision back. */
  private static final String AUTO = "auto";

  private static final Pattern ITEM =
      Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:wiki|entity)/)?(Q[1-9][0-9]*)");

  private static final int PROBLEMS_TOLD = 10;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Iris iris;

  /** Reads and writes files for a store with those IRIs. */
  public DecisionFile(Iris iris) {
    this.iris = iris;
  }

  /**
   * What a file says.
   *
   * @param decisions links decided, in the order of the file
   * @param takenBack keys of entities whose decision no longer holds
   */
  public record Decisions(List<StandingLink> decisions, List<String> takenBack) {
    public Decisions {
      decisions = List.copyOf(decisions);
      takenBack = List.copyOf(takenBack);
    }
  }

  /**
   * Reads a file.
   *
   * @param by who decides, where the file does not say
   * @param at when, where the file does not say
   * @throws LinkFileException when a line is wrong; the message names the lines
   */
  public Decisions read(Path file, String by, Instant at) throws IOException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new LinkFileException(file + " is not in UTF-8; save it as CSV in UTF-8");
    }
    text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<String> problems = new ArrayList<>();
    Map<String, StandingLink> decisions = new LinkedHashMap<>();
    List<String> takenBack = new ArrayList<>();
    try (CSVParser rows = format(text).parse(new StringReader(text))) {
      for (String column : List.of("entity", "qid")) {
        if (!rows.getHeaderMap().containsKey(column)) {
          throw new LinkFileException(
              file + " has no column \"" + column + "\"; its first line must name the columns");
        }
      }
      for (CSVRecord row : rows) {
        read(row, file, new Origin(at, by, name(file), ""), decisions, takenBack, problems);
      }
    } catch (IllegalArgumentException | IOException e) {
      throw new LinkFileException(file + " is not CSV: " + e.getMessage());
    }
    if (!problems.isEmpty()) {
      throw new LinkFileException(message(file, problems));
    }
    return new Decisions(List.copyOf(decisions.values()), takenBack);
  }

  private void read(
      CSVRecord row,
      Path file,
      Origin given,
      Map<String, StandingLink> decisions,
      List<String> takenBack,
      List<String> problems) {
    String qid = cell(row, "qid");
    if (qid.isEmpty()) {
      return;
    }
    String line = "record " + row.getRecordNumber() + ": ";
    String key = key(cell(row, "entity"));
    Matcher item = ITEM.matcher(qid);
    boolean known = qid.equals(NONE) || qid.equals(AUTO) || item.matches();
    Origin origin = origin(row, given);
    if (key == null) {
      problems.add(line + "\"" + cell(row, "entity") + "\" is no entity of " + iris.base());
    } else if (!known) {
      problems.add(line + "\"" + qid + "\" is neither an item (Q…) nor none nor auto");
    } else if (origin == null) {
      problems.add(line + "\"" + cell(row, "at") + "\" is no moment, as in 2026-01-31T12:00:00Z");
    } else if (qid.equals(AUTO)) {
      takenBack.add(key);
    } else {
      StandingLink link =
          StandingLink.decided(key, qid.equals(NONE) ? null : item.group(1), origin);
      StandingLink other = decisions.put(key, link);
      if (other != null && !String.valueOf(other.item()).equals(String.valueOf(link.item()))) {
        problems.add(line + key + " is decided twice in " + name(file) + ", each time otherwise");
      }
    }
  }

  /** Writes decisions as {@link #read} takes them. */
  public void write(List<StandingLink> decisions, Path file) throws IOException {
    try (CSVPrinter csv =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      csv.printRecord("entity", "qid", "note", "by", "at");
      for (StandingLink link : decisions) {
        Origin origin = link.origin();
        csv.printRecord(
            link.key(),
            link.item() == null ? NONE : link.item(),
            origin.note(),
            origin.by(),
            origin.at());
      }
    }
  }

  /** Some spreadsheets part columns with semicolons and still call it CSV. */
  private static CSVFormat format(String text) throws IOException {
    String header;
    try (BufferedReader lines = new BufferedReader(new StringReader(text))) {
      header = String.valueOf(lines.readLine());
    }
    return CSVFormat.Builder.create(CSVFormat.RFC4180)
        .setDelimiter(header.contains(",") || !header.contains(";") ? ',' : ';')
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setIgnoreEmptyLines(true)
        .setTrim(true)
        .get();
  }

  private static @Nullable Origin origin(CSVRecord row, Origin given) {
    String by = cell(row, "by");
    String at = cell(row, "at");
    try {
      return new Origin(
          at.isEmpty() ? given.at() : Instant.parse(at),
          by.isEmpty() ? given.by() : by,
          given.source(),
          cell(row, "note"));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable String key(String cell) {
    String name = cell.startsWith(iris.base()) ? cell.substring(iris.base().length()) : cell;
    return name.isEmpty() || name.contains("/") || name.contains(":") ? null : name;
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String message(Path file, List<String> problems) {
    StringBuilder message =
        new StringBuilder(file + ": nothing is taken, since some of it is wrong:");
    problems.stream().limit(PROBLEMS_TOLD).forEach(problem -> message.append("\n  " + problem));
    if (problems.size() > PROBLEMS_TOLD) {
      message.append(
          String.format(Locale.ROOT, "%n  and %d more", problems.size() - PROBLEMS_TOLD));
    }
    return message.toString();
  }
}
