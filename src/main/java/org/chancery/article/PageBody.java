package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The story of a page as plain text: paragraphs separated by blank lines, without the headline. */
final class PageBody {
  /** Elements that hold no story, whatever a readability library makes of them. */
  private static final String FURNITURE =
      "script, style, noscript, nav, aside, footer, form, button, figure, figcaption, iframe,"
          + " [role=navigation], [role=complementary], [aria-hidden=true], [class*=newsletter],"
          + " [class*=related], [class*=share], [class*=social], [class*=promo], [class*=advert],"
          + " [class*=byline], [class*=caption], [class*=comment], [id*=comment], [class*=cookie]";

  private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote, pre, td";

  /** With less than this the library is taken to have failed on the page. */
  private static final int SHORT = 250;

  private PageBody() {}

  static String of(Document document, String page) {
    String read = readable(page);
    String plain = plain(document);
    return read.length() >= SHORT || read.length() >= plain.length() ? read : plain;
  }

  private static String readable(String page) {
    String content;
    try {
      content = new Readability4J("http://localhost/", page).parse().getContent();
    } catch (RuntimeException e) {
      // The library gives up on some malformed pages; the plain way serves them.
      return "";
    }
    return content == null ? "" : paragraphs(Jsoup.parse(content).body());
  }

  private static String plain(Document document) {
    Element article = document.selectFirst("article");
    return paragraphs(article == null ? document.body() : article);
  }

  private static String paragraphs(@Nullable Element root) {
    if (root == null) {
      return "";
    }
    Element story = root.clone();
    story.select(FURNITURE).remove();
    List<String> lines = new ArrayList<>();
    for (Element element : story.select(PARAGRAPHS)) {
      boolean nested =
          element.parents().stream().anyMatch(parent -> parent.is("p, li, blockquote"));
      String text = element.text().strip();
      if (!nested && !text.isEmpty()) {
        lines.add(text);
      }
    }
    return lines.isEmpty() ? story.text().strip() : String.join("\n\n", lines);
  }
}
