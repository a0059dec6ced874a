package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Elements to paragraphs, as a browser would show them: each block element is a paragraph of its
 * own, text that stands between blocks is not lost, and two line breaks end a paragraph.
 */
final class PageText implements NodeVisitor {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\u00AD]+");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int breaks;

  private PageText() {}

  /** Returns the paragraphs below the element, without blank ones. */
  static List<String> paragraphs(Element root) {
    PageText text = new PageText();
    NodeTraversor.traverse(text, root);
    text.close();
    return text.paragraphs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!text.isBlank()) {
        breaks = 0;
      }
      open.append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        lineBreak();
      } else if (isBlock(element)) {
        close();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      close();
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }

  private void lineBreak() {
    open.append(' ');
    if (++breaks > 1) {
      close();
    }
  }

  private void close() {
    String paragraph = BLANKS.matcher(open).replaceAll(" ").strip();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
    breaks = 0;
  }
}
