package org.chancery.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.Locale;
import org.chancery.article.Problem;
import org.chancery.pipeline.RunReport;

/** Writes the closing report of a run. */
final class ReportWriter {
  private final RunReport report;

  ReportWriter(RunReport report) {
    this.report = report;
  }

  /** Prints the report for a person; problems alone when quiet. */
  void print(PrintStream out, boolean quiet) {
    for (Problem problem : report.problems()) {
      out.println("problem: " + problem);
    }
    if (quiet) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%,d articles: %,d added, %,d replaced, %,d unchanged, %,d skipped%s%n",
        report.articles(),
        report.added(),
        report.replaced(),
        report.unchanged(),
        report.skipped(),
        report.stopped() ? "; stopped before the end" : "");
    report.claims().forEach((kind, count) -> out.printf(Locale.ROOT, "%,8d %s%n", count, kind));
    out.printf(
        Locale.ROOT,
        "%,d problems; %.1f s, %.1f articles/s%n",
        report.problems().size(),
        report.elapsed().toMillis() / 1000.0,
        report.articlesPerSecond());
  }

  /** Returns the report as JSON. */
  String json() {
    JsonObject json = new JsonObject();
    json.addProperty("articles", report.articles());
    json.addProperty("added", report.added());
    json.addProperty("replaced", report.replaced());
    json.addProperty("unchanged", report.unchanged());
    json.addProperty("skipped", report.skipped());
    json.addProperty("stopped", report.stopped());
    json.addProperty("seconds", report.elapsed().toMillis() / 1000.0);
    JsonObject claims = new JsonObject();
    report.claims().forEach(claims::addProperty);
    json.add("claims", claims);
    JsonArray problems = new JsonArray();
    for (Problem problem : report.problems()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("where", problem.where());
      entry.addProperty("kind", problem.kind().name().toLowerCase(Locale.ROOT));
      entry.addProperty("reason", problem.reason());
      entry.addProperty("remedy", problem.remedy());
      problems.add(entry);
    }
    json.add("problems", problems);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json);
  }
}
