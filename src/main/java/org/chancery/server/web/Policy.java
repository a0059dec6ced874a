package org.chancery.server.web;

/**
 * What a browser may do with an answer: its Content Security Policy. Nothing is loaded but the
 * server's own style sheets, scripts and pictures, and no script stands inside a page.
 */
enum Policy {
  /** Nobody may show the answer inside a page, so that no page can lay its own over ours. */
  PAGE("'none'", "'self'", "img-src 'self' data: blob:"),
  /**
   * Everybody may: for previews, which are made to be shown in other pages and hold no controls.
   */
  PREVIEW("*", "'self'", "img-src 'self'"),
  /** For the SPARQL editor, whose scripts write style attributes and bring fonts as data. */
  EDITOR("'none'", "'self' 'unsafe-inline'", "img-src 'self' data: blob:; font-src 'self' data:");

  private final String header;

  Policy(String ancestors, String styles, String media) {
    this.header =
        "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self';"
            + " base-uri 'none'; style-src "
            + styles
            + "; "
            + media
            + "; frame-ancestors "
            + ancestors;
  }

  /** Returns the value of the header. */
  String header() {
    return header;
  }
}
