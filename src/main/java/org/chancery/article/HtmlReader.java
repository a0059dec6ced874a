package org.chancery.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** News pages: metadata from what they say to machines, the story from what they show to people. */
final class HtmlReader implements ArticleReader {
  private final Articles articles;
  private final PageMetadata metadata = new PageMetadata();

  private final PageBody body;

  HtmlReader(Articles articles, PageBody body) {
    this.articles = articles;
    this.body = body;
  }

  @Override
  public boolean reads(String name) {
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  @Override
  public Results read(Origin origin) {
    try {
      Document document = Jsoup.parse(Decoding.page(origin.bytes(Limits.ARTICLE_BYTES)));
      checkDepth(document);
      Metadata given = metadata.of(document);
      String text = body.of(document, given.title(), metadata.text(document));
      return Results.of(new ReadResult.Good(articles.make(given, origin.stem(), text, 0)));
    } catch (Unreadable e) {
      return Results.of(e.at(origin.where()));
    }
  }

  private static void checkDepth(Document document) throws Unreadable {
    int[] deepest = {0};
    document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] > Limits.PAGE_DEPTH) {
      throw new Unreadable(
          Problem.Kind.SYNTAX,
          String.format("its elements are nested more than %,d deep", Limits.PAGE_DEPTH),
          "save the page again, or give its text as .txt");
    }
  }
}
