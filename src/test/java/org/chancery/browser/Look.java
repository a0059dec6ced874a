package org.chancery.browser;

/**
 * How a reader looks at a page.
 *
 * @param name for the names of screenshots
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param dark whether the reader prefers dark pages
 */
record Look(String name, int width, int height, boolean dark) {
  static final Look LIGHT = new Look("light", 1280, 900, false);
  static final Look DARK = new Look("dark", 1280, 900, true);
  static final Look NARROW = new Look("narrow", 390, 844, false);
}
