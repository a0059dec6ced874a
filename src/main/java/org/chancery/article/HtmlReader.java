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
      Metadata given = metadata.of(document);
      String text = body.of(document, given.title(), metadata.text(document));
      return Results.of(new ReadResult.Good(articles.make(given, origin.stem(), text, 0)));
    } catch (Unreadable e) {
      return Results.of(e.at(origin.where()));
    }
  }
}
