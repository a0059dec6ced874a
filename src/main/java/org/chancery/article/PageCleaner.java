package org.chancery.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes out of a page what is no story: first by element, then by name, then by links. */
final class PageCleaner {
  private static final String NEVER_STORY =
      "script, style, noscript, template, nav, aside, footer, button, select, input, textarea, label,"
          + " svg, canvas, iframe, object, embed, audio, video, figure, figcaption, menu, dialog, h1,"
          + " [role=navigation], [role=complementary], [role=contentinfo], [role=banner],"
          + " [role=dialog], [role=search], [aria-hidden=true], [hidden], [itemprop=author],"
          + " [itemprop=caption], [rel=author], :not(p) > time";

  private static final String HIDDEN = "[style~=(?i)(display:\\s*none|visibility:\\s*hidden)]";
  private static final String LINK_BLOCKS =
      "ul, ol, dl, table, div, section, p, h2, h3, h4, h5, h6";

  /** What holds so much of the page's paragraphs is no furniture, whatever its name says. */
  private static final double STORY_SHARE = 0.4;

  /** Of a list or box of links to other stories, this share of the characters is in links. */
  private static final double LINK_SHARE = 0.66;

  /** A paragraph that is wholly one link, but longer than this, may be story. */
  private static final int LONG_LINK = 300;

  /** Text outside paragraphs that is shorter is a label. */
  private static final int RUNNING_TEXT = 60;

  private final PageNames names;

  PageCleaner(PageNames names) {
    this.names = names;
  }

  /**
   * Cleans the tree in place.
   *
   * @param byName whether elements are removed for their names; some pages name their story so that
   *     it looks like furniture
   */
  void clean(Element page, boolean byName) {
    int all = runningText(page);
    for (Element element : page.select(NEVER_STORY + ", header, form, " + HIDDEN)) {
      removeUnlessStory(element, all);
    }
    if (byName) {
      for (Element element : page.select("*")) {
        if (!element.equals(page) && isAttached(element, page) && names.isFurniture(element)) {
          removeUnlessStory(element, all);
        }
      }
    }
    removeLinkBlocks(page);
  }

  private static void removeUnlessStory(Element element, int all) {
    if (element.parent() != null && runningText(element) <= STORY_SHARE * all) {
      element.remove();
    }
  }

  private static void removeLinkBlocks(Element page) {
    for (Element block : page.select(LINK_BLOCKS)) {
      if (!block.equals(page) && block.parent() != null && isLinks(block)) {
        block.remove();
      }
    }
  }

  private static boolean isLinks(Element block) {
    List<Element> links = block.select("a");
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    int length = block.text().length();
    return linked > LINK_SHARE * length && (links.size() > 1 || length < LONG_LINK);
  }

  private static boolean isAttached(Element element, Element page) {
    Element at = element;
    while (at != null && !at.equals(page)) {
      at = at.parent();
    }
    return at != null;
  }

  /** Returns how many characters of running text, as opposed to labels and links, are below. */
  static int runningText(Element element) {
    return element
        .nodeStream(TextNode.class)
        .filter(text -> text.text().length() >= RUNNING_TEXT || isInParagraph(text))
        .mapToInt(text -> text.text().length())
        .sum();
  }

  private static boolean isInParagraph(TextNode text) {
    return text.parentNode() instanceof Element parent && parent.normalName().equals("p");
  }
}
