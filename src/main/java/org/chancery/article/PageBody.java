package org.chancery.article;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The story of a page as plain text: paragraphs separated by blank lines, without the headline.
 *
 * <p>Two ways are taken and compared: the element that by its name holds the story, and what a
 * readability library finds by the weight of paragraphs. A name that holds much less or more than
 * the library found is not trusted. Where the page tells machines its whole text, that text decides
 * between the ways, and serves itself where all of them fail.
 */
final class PageBody {
  /** A named element is trusted if it has this share of the text that the library found. */
  private static final double ENOUGH = 0.75;

  /** With fewer characters than this the library has failed, and its result limits nothing. */
  private static final int FAILED = 500;

  /** Removing furniture by name must leave this share of the text, else the names mislead. */
  private static final double KEPT = 0.6;

  /** With less of the text told to machines than this, a way has missed the story. */
  private static final double COVERED = 0.75;

  private final PageNames names = new PageNames();
  private final PageCleaner cleaner = new PageCleaner(names);
  private final Blocks blocks;

  PageBody(Blocks blocks) {
    this.blocks = blocks;
  }

  /**
   * Returns the story.
   *
   * @param document the page, which is left as it is
   * @param title the headline, which is left out of the story, or null
   * @param told the text that the page gives to machines, whole or not, or null
   */
  String of(Document document, @Nullable String title, @Nullable String told) {
    Element readable = readable(document);
    List<String> gentle = story(document.body().clone(), readable.clone(), false);
    List<String> strict = story(document.body().clone(), readable.clone(), true);
    List<String> best = chars(strict) >= KEPT * chars(gentle) ? strict : gentle;
    if (told != null) {
      best = covering(told, List.of(best, strict, gentle, PageText.paragraphs(readable)));
    }
    Set<String> lines = new LinkedHashSet<>(blocks.withoutFurniture(best));
    lines.remove(title == null ? "" : title);
    return String.join("\n\n", lines);
  }

  /** Returns the first way that covers the text told, else the best, else that text itself. */
  private static List<String> covering(String told, List<List<String>> ways) {
    Shingles wanted = Shingles.of(told);
    List<String> best = List.of();
    double most = 0;
    for (List<String> way : ways) {
      double covered = wanted.coveredBy(Shingles.of(String.join(" ", way)));
      if (covered >= COVERED) {
        return way;
      }
      if (covered > most) {
        best = way;
        most = covered;
      }
    }
    List<String> itself = told.lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    return chars(itself) > chars(best) || most < KEPT ? itself : best;
  }

  private List<String> story(Element page, Element readable, boolean byName) {
    cleaner.clean(page, byName);
    cleaner.clean(readable, byName);
    List<String> found = PageText.paragraphs(readable);
    Optional<List<String>> named = named(page, chars(found));
    if (named.isPresent()) {
      return named.get();
    }
    return chars(found) > 0 ? found : PageText.paragraphs(page);
  }

  private Optional<List<String>> named(Element page, int found) {
    for (PageNames.Story story : names.stories()) {
      double most = found < FAILED ? Integer.MAX_VALUE : story.most() * found;
      Optional<List<String>> lines =
          page.select(story.selector()).stream()
              .max(Comparator.comparingInt(PageCleaner::runningText))
              .map(PageText::paragraphs)
              .filter(text -> chars(text) > 0 && chars(text) >= ENOUGH * found)
              .filter(text -> chars(text) <= most);
      if (lines.isPresent()) {
        return lines;
      }
    }
    return Optional.empty();
  }

  private static Element readable(Document document) {
    try {
      String html = document.outerHtml();
      String content = new Readability4J("http://localhost/", html).parse().getContent();
      return Jsoup.parse(content == null ? "" : content).body();
    } catch (RuntimeException e) {
      // The library gives up on some malformed pages; the names serve them.
      return Jsoup.parse("").body();
    }
  }

  private static int chars(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }
}
