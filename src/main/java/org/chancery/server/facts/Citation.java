package org.chancery.server.facts;

import org.jspecify.annotations.Nullable;

/**
 * How to cite something that the graph says.
 *
 * @param text one paragraph of plain text
 * @param bibtex one entry of BibTeX
 */
public record Citation(String text, String bibtex) {

  /**
   * Cites a source.
   *
   * @param name local name of what is cited
   * @param permalink IRI of what is cited
   * @param title what it says, for people
   * @param evidence the words that it rests on, or null for an article as a whole
   * @param source where they are written
   * @param others how many other articles say so
   */
  static Citation of(
      String name,
      String permalink,
      String title,
      @Nullable String evidence,
      ArticleSource source,
      int others) {
    String quotation = evidence == null ? null : "“" + evidence.strip() + "”";
    String more =
        others == 0
            ? null
            : "and " + (others == 1 ? "1 other article" : others + " other articles");
    String url = source.url();
    String there = url == null || evidence == null ? url : SourceLink.to(url, evidence);
    StringBuilder text = new StringBuilder(sentence(title));
    append(text, quotation);
    append(text, named(source, evidence != null));
    append(text, url);
    append(text, more == null ? null : more + ".");
    append(text, "Knowledge graph: " + permalink);
    String note = quotation == null ? "" : quotation + " ";
    BibTeX entry =
        new BibTeX(name)
            .text("title", title)
            .name("author", source.publisher())
            .date(source.date())
            .text("howpublished", evidence == null ? null : source.title())
            .address("url", there)
            .text(
                "note", note + (more == null ? "" : more + ". ") + "Knowledge graph: " + permalink);
    return new Citation(text.toString(), entry.entry());
  }

  private static @Nullable String named(ArticleSource source, boolean titled) {
    StringBuilder out = new StringBuilder();
    for (String part :
        new String[] {source.publisher(), titled ? source.title() : null, source.date()}) {
      if (part != null && !part.isBlank()) {
        out.append(out.length() == 0 ? "" : ", ").append(part.strip());
      }
    }
    return out.length() == 0 ? null : sentence(out.toString());
  }

  private static String sentence(String words) {
    String text = words.strip().replaceAll("\\s+", " ");
    return text.matches(".*[.!?…]") ? text : text + ".";
  }

  private static void append(StringBuilder text, @Nullable String part) {
    if (part != null) {
      text.append(text.length() == 0 ? "" : " ").append(part.replaceAll("\\s+", " "));
    }
  }
}
