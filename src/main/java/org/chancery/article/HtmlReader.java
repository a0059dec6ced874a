package org.chancery.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** News pages: metadata from what they say to machines, the story from what they show to people. */
final class HtmlReader implements ArticleReader {
  private final Articles articles;
  private final PageMetadata metadata = new PageMetadata();

  HtmlReader(Articles articles) {
    this.articles = articles;
  }

  @Override
  public boolean reads(String name) {
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  @Override
  public Results read(Origin origin) {
    try {
      String page = Decoding.page(origin.bytes(Limits.ARTICLE_BYTES));
      Document document = Jsoup.parse(page);
      Metadata given = metadata.of(document);
      String text = PageBody.of(document, page);
      return Results.of(new ReadResult.Good(articles.make(given, origin.stem(), text, 0)));
    } catch (Unreadable e) {
      return Results.of(e.at(origin.where()));
    }
  }
}
