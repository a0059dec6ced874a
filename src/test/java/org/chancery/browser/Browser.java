package org.chancery.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A browser at one site, which watches what pages do: errors on the console and requests to other
 * sites are problems, whatever the test is about.
 */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger DRIVER_LOG = Logger.getLogger("org.openqa.selenium");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String origin;
  private final Look look;
  private final Path profile;
  private final ChromeDriver driver;
  private final List<String> problems = new ArrayList<>();

  private Browser(String origin, Look look, Path profile, ChromeDriver driver) {
    this.origin = origin;
    this.look = look;
    this.profile = profile;
    this.driver = driver;
  }

  /** Skips a test where there is no browser, or fails it where one is required. */
  static void assumeInstalled() {
    boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    String advice =
        "no browser: install Debian's packages chromium and chromium-driver to run this test";
    assertTrue(installed || !"required".equals(System.getenv("CHANCERY_BROWSER")), advice);
    assumeTrue(installed, advice);
  }

  /** Opens a browser at a site. */
  static Browser at(SampleSite site, Look look) {
    return at(site.origin(), look);
  }

  /** Opens a browser at a site, given by scheme, host and port. */
  static Browser at(String origin, Look look) {
    assumeInstalled();
    // It misses bindings for the very version of the browser, which nothing here needs.
    DRIVER_LOG.setLevel(Level.SEVERE);
    Path profile;
    try {
      profile = Files.createTempDirectory("chancery-browser");
    } catch (IOException e) {
      throw new IllegalStateException("no room for the browser's profile", e);
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options(look, profile));
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    Browser browser = new Browser(origin, look, profile, driver);
    browser.wear(look);
    return browser;
  }

  private static ChromeOptions options(Look look, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            profile.toAbsolutePath().toString(),
            "profile.default_content_setting_values.automatic_downloads",
            1));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
        "--window-size=" + look.width() + "," + look.height(),
        "--user-data-dir=" + profile);
    return options;
  }

  private void wear(Look worn) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            worn.width(),
            "height",
            worn.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", worn.dark() ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  /** Opens a page as if anew: only the hash may differ from the page before. */
  void open(String path) {
    driver.get("about:blank");
    driver.get(origin + path);
    await(
        "document.body.dataset.ready === 'true' || !document.querySelector('script[type=module]')");
  }

  /** Runs JavaScript in each page that is opened from now on, before the page's own. */
  void beforeEveryPage(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Returns the address of the page after the origin. */
  String path() {
    return driver.getCurrentUrl().substring(origin.length());
  }

  /** Waits until a JavaScript expression holds. */
  void await(String expression) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> "never true: " + expression + " " + consoleErrors())
        .until(any -> Boolean.TRUE.equals(run("return Boolean(" + expression + ")")));
  }

  /** Runs JavaScript in the page. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs JavaScript that calls its last argument with the result. */
  Object runAsync(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Returns the first element that a CSS selector finds. */
  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Returns all elements that a CSS selector finds. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Returns the element that has the keyboard's focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Returns the button with that text, as a reader would look for it. */
  WebElement button(String text) {
    return driver.findElements(By.tagName("button")).stream()
        .filter(button -> button.getText().strip().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button '" + text + "'"));
  }

  /** Clicks a place of an element, in pixels from its upper left corner. */
  void click(WebElement element, double x, double y) {
    move(element, x, y).click().perform();
  }

  /** Draws the mouse over an element, in pixels from its upper left corner. */
  void drag(WebElement element, double fromX, double toX, double y) {
    move(element, fromX, y)
        .clickAndHold()
        .moveByOffset((int) (toX - fromX) / 2, 0)
        .moveByOffset((int) (toX - fromX) / 2, 0)
        .release()
        .perform();
  }

  /** Selenium counts from the middle of what is seen of an element. */
  private Actions move(WebElement element, double x, double y) {
    Dimension size = element.getSize();
    return new Actions(driver)
        .moveToElement(
            element,
            (int) Math.round(x - size.getWidth() / 2.0),
            (int) Math.round(y - size.getHeight() / 2.0));
  }

  /** Waits for a download to be there as a whole, and returns it. */
  Path download(String name) throws InterruptedException {
    Path file = profile.resolve(name);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(file)) {
      assertTrue(System.nanoTime() < deadline, "no download of " + name);
      Thread.sleep(50);
    }
    return file;
  }

  /** Keeps a picture of what is seen. */
  void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(
        SCREENSHOTS.resolve(name + "-" + look.name() + ".png"),
        driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Fails when the page has faults that keep somebody from using it, as far as axe-core sees. */
  void checkAccess(String where) throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object faults =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(result => done("
                + "result.violations.filter(each => ['serious', 'critical'].includes(each.impact))"
                + ".map(each => each.id + ': ' + each.nodes.slice(0, 5).map(node => node.html + ' '"
                + " + node.failureSummary).join(' | '))), error => done([String(error)]))");
    assertEquals(List.of(), faults, where + ", " + look.name());
  }

  /** Fails when a page so far has put an error on the console, or asked another site. */
  void checkQuiet() {
    problems.addAll(consoleErrors());
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonObject message =
          JsonParser.parseString(entry.getMessage()).getAsJsonObject().getAsJsonObject("message");
      if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
        String url =
            message.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString();
        // The browser's own start page consists of chrome: addresses.
        if (!url.startsWith(origin + "/") && !url.matches("(?:data|blob|about|chrome):.*")) {
          problems.add("outside request: " + url);
        }
      }
    }
    assertEquals(List.of(), problems, look.name());
  }

  /** Returns what is on the console, which is empty afterwards. */
  List<String> consoleErrors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
