package org.tidings.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.tidings.SiteFolder;

/**
 * The one browser of a test run: Chromium without a window, with a profile of its own and no way to
 * anything but this machine. Get it as a parameter of a test with {@link InBrowser}.
 */
public final class Browser implements AutoCloseable {
  private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");
  private static final Path CHROMIUM = program("CHROME_PATH", "/usr/bin/chromium");
  private static final Path DRIVER = program("CHROMEDRIVER_PATH", "/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path profile;
  private final Elsewhere elsewhere;
  private final ChromeDriver driver;
  private boolean dark;

  Browser() throws IOException {
    CHATTER.setLevel(Level.SEVERE);
    profile = Files.createTempDirectory("tidings-browser");
    elsewhere = new Elsewhere();
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    driver = new ChromeDriver(service, options());
    driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
  }

  private ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-color-profile=srgb",
        "--lang=en-IE",
        "--proxy-server=" + elsewhere.address(),
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static Path program(String variable, String usual) {
    String given = System.getenv(variable);
    return Path.of(given == null ? usual : given);
  }

  /** Why there can be no browser here, if so, and what would help. */
  static Optional<String> missing() {
    List<String> missing = new ArrayList<>();
    for (Path each : List.of(CHROMIUM, DRIVER)) {
      if (!Files.isExecutable(each)) {
        missing.add(each.toString());
      }
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "not there: "
                + String.join(", ", missing)
                + ". On Debian: apt-get install chromium chromium-driver; elsewhere set CHROME_PATH"
                + " and CHROMEDRIVER_PATH");
  }

  /** Forgets all that a test set: sizes, schemes, switched-off scripts, old complaints. */
  void reset() {
    open("about:blank");
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    cdp("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    cdp("Network.enable", Map.of());
    cdp("Network.clearBrowserCache", Map.of());
    alwaysAsk(false);
    dark = false;
    textSize(16);
    media("", Map.of());
    size(1280, 900);
    complaints();
    elsewhere.requests();
  }

  /** Opens an address and waits until it is loaded with its fonts. */
  public void open(String address) {
    driver.get(address);
    driver.executeAsyncScript(
        "const done = arguments[0]; document.fonts.ready.then(() => done(true));");
  }

  /** Makes the view this many CSS pixels large. */
  public void size(int width, int height) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Fetches everything anew for every page, as on a first visit. */
  public void alwaysAsk(boolean wanted) {
    cdp("Network.setCacheDisabled", Map.of("cacheDisabled", wanted));
  }

  /** Sets the size of text that a reader chose for all pages, usually 16 pixels. */
  public void textSize(int pixels) {
    cdp("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels, "fixed", pixels)));
  }

  /** Prefers a dark page, or a light one. */
  public void dark(boolean wanted) {
    dark = wanted;
    media("", Map.of());
  }

  /** Sets the medium (nothing is the usual one) and preferences beside the colour scheme. */
  public void media(String medium, Map<String, String> preferences) {
    Map<String, String> all = new HashMap<>(preferences);
    all.put("prefers-color-scheme", dark ? "dark" : "light");
    List<Map<String, String>> features = new ArrayList<>();
    all.forEach((name, value) -> features.add(Map.of("name", name, "value", value)));
    cdp("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
  }

  /** Runs the body of a function in the page and returns what it returns. */
  public Object ask(String body, Object... arguments) {
    return driver.executeScript(body, arguments);
  }

  /** Like {@link #ask} for a function that returns texts. */
  public List<String> askForTexts(String body, Object... arguments) {
    List<String> texts = new ArrayList<>();
    for (Object each : (List<?>) driver.executeScript(body, arguments)) {
      texts.add((String) each);
    }
    return texts;
  }

  /** Waits until an expression is true in the page; fails when it never is. */
  public void await(String expression) {
    driver.executeAsyncScript(
        "const done = arguments[0]; const look = () => ("
            + expression
            + ") ? done(true) : setTimeout(look, 20); look();");
  }

  /** Sends a command of the DevTools protocol. */
  public Map<String, Object> cdp(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** Presses the Tab key as a hand would. */
  public void tab() {
    Map<String, Object> key = Map.of("key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9);
    for (String type : List.of("rawKeyDown", "keyUp")) {
      Map<String, Object> event = new HashMap<>(key);
      event.put("type", type);
      cdp("Input.dispatchKeyEvent", event);
    }
  }

  /** What the console said since the last call, from warnings up: faults, policy, lost files. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What was asked of other machines since the last call; nothing got through. */
  public List<String> strangers() {
    return elsewhere.requests();
  }

  /** A picture of the whole page as PNG, with the pictures that load late. */
  public byte[] screenshot() {
    ask(
        """
        document.querySelectorAll('img[loading=lazy]').forEach(each => each.loading = 'eager');
        return 0;
        """);
    driver.executeAsyncScript(
        """
        const done = arguments[0];
        Promise.all([...document.images].map(each => each.decode().catch(() => 0)))
          .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
        """);
    return bytes(
        cdp("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true)));
  }

  static byte[] bytes(Map<String, Object> answer) {
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  /** The driver itself, for what this class has no word for. */
  public ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    elsewhere.close();
    SiteFolder.deleteTree(profile);
  }
}
