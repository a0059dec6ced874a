/**
 * Tests of the pages in a real browser: headless Chromium, driven by Selenium, over a server with a
 * store of the sample articles. Screenshots are left in {@code target/screenshots}.
 */
package org.chancery.browser;
