package dev.carportal.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One browser program for all walks; every walk gets a window of its own in it. */
public final class Browsers {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost");

  private static Playwright playwright;
  private static Browser browser;

  private Browsers() {}

  /** A fresh window without cookies, whose person reads that language. */
  public static BrowserContext window(String language) {
    BrowserContext context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(language)
                    .setViewportSize(1280, 900)
                    .setTimezoneId("Asia/Shanghai")
                    .setAcceptDownloads(true));
    context.setDefaultTimeout(30_000);
    context.setDefaultNavigationTimeout(60_000);
    return context;
  }

  private static synchronized Browser browser() {
    if (browser == null) {
      Path program = program();
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program)
                      .setHeadless(true)
                      .setArgs(FLAGS));
    }
    return browser;
  }

  private static Path program() {
    Optional<Path> named = Optional.ofNullable(System.getenv("PORTAL_CHROMIUM")).map(Path::of);
    return Stream.concat(
            named.stream(),
            Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The walks need a browser: apt-get install chromium fonts-noto-cjk, or name a"
                        + " Chromium in PORTAL_CHROMIUM."));
  }

  static synchronized void end() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      browser = null;
    }
  }
}
