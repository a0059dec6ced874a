package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;
import org.jsoup.nodes.Element;

/**
 * What the names that pages give their elements tell: where the story is ({@code
 * data/reading/page-stories.tsv}) and what is no part of it ({@code
 * data/reading/page-furniture.tsv}). Immutable.
 */
final class PageNames {
  private static final String STORIES = "data/reading/page-stories.tsv";
  private static final String FURNITURE = "data/reading/page-furniture.tsv";

  /**
   * Elements that hold a story.
   *
   * @param selector how to find them
   * @param most how many times the text that a library finds they may hold
   */
  record Story(String selector, double most) {}

  private final List<Story> stories;
  private final List<Pattern> furniture = new ArrayList<>();

  PageNames() {
    stories =
        DataTable.read(STORIES).rows().stream()
            .map(row -> new Story(row.get("selector"), Double.parseDouble(row.get("most"))))
            .toList();
    for (DataTable.Row row : DataTable.read(FURNITURE).rows()) {
      furniture.add(Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE));
    }
  }

  /** Returns where stories are, the most telling place first. */
  List<Story> stories() {
    return stories;
  }

  /** Tells whether the element's class names or id are those of page furniture. */
  boolean isFurniture(Element element) {
    return element.classNames().stream().anyMatch(this::matches)
        || (!element.id().isEmpty() && matches(element.id()));
  }

  private boolean matches(String name) {
    return furniture.stream().anyMatch(pattern -> pattern.matcher(name).find());
  }
}
