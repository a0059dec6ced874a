package org.chancery.article;

/** JSON Lines: one record a line; files may be larger than memory. */
final class JsonLinesReader implements ArticleReader {
  private final JsonRecords records;

  JsonLinesReader(JsonRecords records) {
    this.records = records;
  }

  @Override
  public boolean reads(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  @Override
  public Results read(Origin origin) {
    return new LineResults(origin, records::ofLine);
  }
}
