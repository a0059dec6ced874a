package org.chancery.server.explore;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.server.explore.SearchIndex.Found;
import org.chancery.server.web.Reply;
import org.jspecify.annotations.Nullable;

/** Finds actors, events and articles by their names and words. */
final class SearchAnswer implements Answer {
  private static final int DEFAULT = 20;
  private static final int MOST = 200;

  private final Supplier<SearchIndex> index;

  SearchAnswer(Supplier<SearchIndex> index) {
    this.index = index;
  }

  /**
   * What is found.
   *
   * @param total how many there are, beside those that are listed
   * @param sparql path of a question that finds the text in names and words letter by letter
   */
  private record Hits(List<Hit> hits, int total, String sparql) {}

  /** Something that is found. */
  private record Hit(String iri, String label, String kind, String note, @Nullable String date) {}

  @Override
  public Reply to(Inquiry inquiry) {
    String text = inquiry.text("q").orElse("");
    Found found = index.get().find(text, inquiry.limit(DEFAULT, MOST));
    List<Hit> hits =
        found.entries().stream()
            .map(e -> new Hit(e.iri(), e.label(), e.kind(), e.note(), e.date()))
            .toList();
    String sparql = Ask.question("names-and-words-with").with("words", text).path();
    return Json.of(new Hits(hits, found.total(), sparql));
  }
}
