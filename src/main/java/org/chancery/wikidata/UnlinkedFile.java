package org.chancery.wikidata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.rdf.StandingLink;
import org.jspecify.annotations.Nullable;

/**
 * A list of what is not linked, for people to fill in the columns {@code qid} and {@code note} of
 * and hand back as a {@link DecisionFile}.
 */
public final class UnlinkedFile {
  private UnlinkedFile() {}

  /**
   * Writes the list.
   *
   * @param answers what Wikidata answered on some of them, by key
   */
  public static void write(List<Unlinked> unlinked, Map<String, StandingLink> answers, Path file)
      throws IOException {
    try (CSVPrinter csv =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      csv.printRecord(
          "entity",
          "qid",
          "note",
          "name",
          "kind",
          "roles",
          "country",
          "articles",
          "first",
          "last",
          "example",
          "candidates");
      for (Unlinked one : unlinked) {
        String url = one.example().url();
        csv.printRecord(
            one.key(),
            "",
            "",
            one.name(),
            one.kind().name().toLowerCase(Locale.ROOT),
            String.join(" | ", one.roles()),
            one.country(),
            one.articles(),
            one.first(),
            one.last(),
            url == null ? one.example().id() : url,
            candidates(one, answers.get(one.key())));
      }
    }
  }

  /** Lists what Wikidata offers, the likeliest first, or else what the tables do. */
  private static String candidates(Unlinked one, @Nullable StandingLink answer) {
    return answer == null || answer.candidates().isEmpty()
        ? String.join(" | ", one.candidates())
        : answer.candidates().stream()
            .map(UnlinkedFile::candidate)
            .collect(Collectors.joining(" | "));
  }

  private static String candidate(StandingLink.Candidate candidate) {
    String description = candidate.description();
    return String.format(
        Locale.ROOT,
        "%s %s%s %.2f",
        candidate.item(),
        candidate.label(),
        description.isEmpty() ? "" : " (" + description + ")",
        candidate.score());
  }
}
