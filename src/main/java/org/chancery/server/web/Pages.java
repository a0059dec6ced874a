package org.chancery.server.web;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheFactory;
import java.io.StringWriter;

/**
 * Makes pages from the templates in {@code server/} on the class path. Every value is escaped,
 * since all of it may come from an article. May be used by several threads.
 */
public final class Pages {
  private static final String FOLDER = "server";
  private static final String ENDING = ".mustache";

  private final MustacheFactory templates = new DefaultMustacheFactory(FOLDER);

  /**
   * Returns the page.
   *
   * @param template name of the template without its ending
   * @param view holds what the template names: a record or a map
   */
  public String page(String template, Object view) {
    StringWriter page = new StringWriter();
    templates.compile(template + ENDING).execute(page, view);
    return page.toString();
  }
}
