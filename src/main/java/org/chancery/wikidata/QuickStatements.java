package org.chancery.wikidata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Drafts of new items for Wikidata in the first format of QuickStatements, for people to read, mend
 * and run themselves. They say no more than an article says of somebody and is there to prove it.
 */
public final class QuickStatements {
  /** What goes before such a file wherever it is handed on. */
  public static final String WARNING =
      "Read each draft before you run it: an item must be notable by Wikidata's own rules"
          + " (https://www.wikidata.org/wiki/Wikidata:Notability), must not exist already, and a"
          + " mention in the news is not enough.";

  private static final int LONGEST_DESCRIPTION = 250;
  private static final String HUMAN = "Q5";

  private QuickStatements() {}

  /**
   * Writes the drafts of the people whose articles have an address to refer to.
   *
   * @param reviewed those of whom somebody has said that Wikidata has no item
   * @param notes what was said of some of them then, by key: who they are
   * @param most how many drafts at most
   * @param day when the articles were looked up
   * @return how many there are
   */
  public static int write(
      List<Unlinked> reviewed, Map<String, String> notes, int most, LocalDate day, Path file)
      throws IOException {
    List<String> lines = new ArrayList<>();
    int drafts = 0;
    for (Unlinked one : reviewed) {
      String url = one.example().url();
      boolean person = one.kind() == Unlinked.Kind.PERSON;
      if (person && url != null && drafts < most) {
        lines.addAll(draft(one, notes, url, day));
        drafts++;
      }
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
    return drafts;
  }

  private static List<String> draft(
      Unlinked one, Map<String, String> notes, String url, LocalDate day) {
    List<String> lines = new ArrayList<>(List.of("CREATE"));
    lines.add(line("LAST", "Len", text(one.name())));
    String description = notes.getOrDefault(one.key(), "");
    if (description.isEmpty() && !one.roles().isEmpty()) {
      description = one.roles().get(0);
    }
    if (!description.isEmpty()) {
      lines.add(line("LAST", "Den", text(description)));
    }
    String retrieved = String.format(Locale.ROOT, "+%sT00:00:00Z/11", day);
    lines.add(line("LAST", "P31", HUMAN, "S854", text(url), "S813", retrieved));
    return lines;
  }

  private static String line(String... cells) {
    return String.join("\t", cells);
  }

  /** Quotation marks and line ends would end the text early. */
  private static String text(String words) {
    String plain = words.replaceAll("[\\s\"]+", " ").strip();
    int end = plain.offsetByCodePoints(0, Math.min(length(plain), LONGEST_DESCRIPTION));
    return "\"" + plain.substring(0, end) + "\"";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
