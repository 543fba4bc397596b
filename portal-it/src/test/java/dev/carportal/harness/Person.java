package dev.carportal.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Somebody at a browser of her own. Whatever the browser complains of on the way, a script error or
 * a refused resource, fails the walk when she leaves.
 */
public final class Person implements AutoCloseable {
  public static final String PASSWORD = "Portal!2026";

  private final BrowserContext window;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Person(String language) {
    this.window = Browsers.window(language);
    this.page = window.newPage();
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onConsoleMessage(this::listen);
  }

  /** Somebody nobody knows, reading {@code zh-CN} or {@code en-GB}. */
  public static Person visitor(String language) {
    return new Person(language);
  }

  /** One of the cast, signed in. */
  public static Person signedIn(String username, String language, String path) {
    Person person = new Person(language);
    try {
      StaffDoor.letIn(person.window, username);
      person.open(path);
      if (person.page.url().startsWith(Stack.get().realmUrl())) {
        person.signIn(username, PASSWORD);
        StaffDoor.remember(person.window, username);
      }
      person.read(language);
      return person;
    } catch (RuntimeException | Error e) {
      person.window.close();
      throw e;
    }
  }

  /** Chooses the language in the user menu: an account keeps the one it was last read in. */
  private void read(String language) {
    String tag = language.startsWith("zh") ? "zh-CN" : "en";
    Locator choice =
        page.locator(
            "form[data-preference=language] button[value='" + tag + "'][aria-pressed=false]");
    if (choice.count() > 0) {
      page.waitForNavigation(() -> choice.first().evaluate("button => button.click()"));
    }
  }

  private void listen(ConsoleMessage message) {
    String text = message.text();
    if (message.type().equals("error") && !text.startsWith("Failed to load resource")) {
      complaints.add(page.url() + ": " + text);
    }
  }

  public Page page() {
    return page;
  }

  public BrowserContext window() {
    return window;
  }

  /** Goes to an address of the portal. */
  public Response open(String path) {
    return page.navigate(Stack.get().url(path));
  }

  /**
   * Fills in the identity provider's form, which must be on screen, and the demo staff's code if it
   * is asked for.
   */
  public void signIn(String username, String password) {
    typePassword(username, password);
    if (page.locator("#otp").isVisible()) {
      page.locator("#otp").fill(StaffDoor.code(username));
      page.locator("#kc-login").click();
    }
    page.waitForURL(Pattern.compile(Pattern.quote(Stack.get().url()) + "/.*"));
  }

  /**
   * Presses what asks one of our staff for a fresh second factor, gives it if it is asked for, and
   * waits until the act has gone on.
   *
   * @param done what the page says then
   */
  public void pressAndConfirm(String clientId, String username, String done) {
    control(clientId).click();
    confirmUntil(username, page.getByText(done).first()::isVisible);
  }

  /** Waits until an act of the demo's staff is done, and gives a fresh second factor if asked. */
  public void confirmUntil(String username, BooleanSupplier done) {
    page.waitForCondition(() -> done.getAsBoolean() || page.locator("#otp").isVisible());
    if (!done.getAsBoolean()) {
      page.locator("#otp").fill(StaffDoor.code(username));
      page.locator("#kc-login").click();
      page.waitForCondition(done);
      StaffDoor.remember(window, username);
    }
    page.waitForURL(Pattern.compile(Pattern.quote(Stack.get().url()) + "/admin/.*"));
    page.waitForLoadState(LoadState.LOAD);
  }

  /** Waits for the identity provider's form: she was signed out, or never in. */
  public void assertAtSignIn() {
    page.waitForURL(Pattern.compile(Pattern.quote(Stack.get().realmUrl()) + "/.*"));
    assertThat(page.locator("#username").isVisible()).as("asked who she is").isTrue();
  }

  /** Fills in the name and the password, and comes to whatever follows. */
  public void typePassword(String username, String password) {
    assertThat(page.url()).as("the sign-in page").startsWith(Stack.get().realmUrl());
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.waitForNavigation(() -> page.locator("#kc-login").click());
  }

  /** The path and query on screen, without the server. */
  public String path() {
    return page.url().startsWith(Stack.get().url())
        ? page.url().substring(Stack.get().url().length())
        : page.url();
  }

  public String heading() {
    return page.locator("h1").first().innerText().strip();
  }

  /** All words of the page, as they are read. */
  public String text() {
    return page.locator("main").innerText();
  }

  /** The control with this client id, such as {@code request:title}. */
  public Locator control(String clientId) {
    return page.locator("[id='" + clientId + "']");
  }

  public void fill(String clientId, String text) {
    control(clientId).fill(text);
  }

  public void choose(String clientId, String value) {
    control(clientId).selectOption(value);
  }

  /** Ticks the radio button or checkbox of a group that has this value. */
  public void tick(String clientId, String value) {
    page.locator("[name='" + clientId + "'][value='" + value + "']").check();
  }

  /** Presses a button and waits for the page that follows. */
  public void press(String clientId) {
    page.waitForNavigation(() -> control(clientId).click());
    page.waitForLoadState(LoadState.LOAD);
  }

  public void openDialog(String id) {
    page.locator("[data-opens-dialog='" + id + "']").first().click();
    page.locator("dialog#" + id).waitFor();
  }

  /** Downloads what a link gives. */
  public byte[] download(Locator link) {
    Download download = page.waitForDownload(link::click);
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails if somebody who cannot see, point or read small print could not use this page. */
  public void assertAccessible() {
    assertThat(Accessibility.violations(page)).as("WCAG 2.2 AA on " + path()).isEmpty();
  }

  /** A picture of the page in target, for people. */
  public void picture(String name) {
    Path file = Stack.Targets.target().resolve("pictures").resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    window.close();
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }
}
