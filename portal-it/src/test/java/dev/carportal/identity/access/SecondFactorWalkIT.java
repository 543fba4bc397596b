package dev.carportal.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.carportal.harness.AuthenticatorApp;
import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Partner;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Staff come with two factors, each kind of which works; whoever has none sets one up first. */
class SecondFactorWalkIT {
  private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

  @Test
  void a_code_by_email_is_set_up_at_the_first_sign_in_and_asked_for_at_the_next() {
    String name = newStaff();
    try (Person staff = Person.visitor("en-GB")) {
      begin(staff, name);
      staff.assertAccessible();
      choose(staff, "email");
      staff.page().locator("#code").fill(mailed(name));
      press(staff, "#portal-confirm");
      assertInside(staff);
    }
    try (Person staff = Person.visitor("zh-CN")) {
      begin(staff, name);
      assertThat(staff.page().locator("#portal-code-form").isVisible()).isTrue();
      staff.assertAccessible();
      staff.page().locator("#code").fill(mailed(name));
      press(staff, "#kc-login");
      assertInside(staff);
    }
  }

  @Test
  void a_wrong_code_counts_five_times_and_the_right_one_no_more_after_that() {
    String name = newStaff();
    setUpEmail(name);
    try (Person staff = Person.visitor("en-GB")) {
      begin(staff, name);
      String right = mailed(name);
      String wrong = right.equals("000000") ? "000001" : "000000";
      for (int attempt = 1; attempt <= 5; attempt++) {
        staff.page().locator("#code").fill(wrong);
        press(staff, "#kc-login");
      }
      assertThat(words(staff)).contains("wrong too often");
      staff.page().locator("#code").fill(right);
      press(staff, "#kc-login");

      assertThat(words(staff)).contains("wrong too often");
      assertThat(staff.page().url()).startsWith(Stack.get().realmUrl());
    }
  }

  @Test
  void another_code_comes_half_a_minute_later_and_not_before() {
    String name = newStaff();
    setUpEmail(name);
    try (Person staff = Person.visitor("en-GB")) {
      begin(staff, name);
      press(staff, "#portal-resend");

      assertThat(words(staff)).contains("half a minute");
      staff.page().locator("#code").fill(mailed(name));
      press(staff, "#kc-login");
      assertInside(staff);
    }
  }

  @Test
  void nobody_is_sent_more_than_five_codes_in_a_quarter_of_an_hour() {
    String name = newStaff();
    setUpEmail(name);
    for (int code = 2; code <= 5; code++) {
      try (Person staff = Person.visitor("en-GB")) {
        begin(staff, name);
        assertThat(words(staff)).doesNotContain("five codes");
      }
    }
    try (Person staff = Person.visitor("en-GB")) {
      begin(staff, name);
      assertThat(words(staff)).contains("five codes within a quarter of an hour");
    }
  }

  @Test
  void who_has_a_second_factor_is_offered_no_way_around_it() {
    String name = newStaff();
    setUpEmail(name);
    try (Person staff = Person.visitor("en-GB")) {
      begin(staff, name);
      assertThat(staff.page().locator("#try-another-way").count()).isZero();
    }
  }

  @Test
  void codes_go_where_their_owner_proved_they_reach_her() {
    String name = newStaff();
    setUpEmail(name);
    KeycloakConsole.change(
        "/users/" + KeycloakConsole.subject(name),
        "{\"username\":\"%1$s\",\"email\":\"other-%1$s@example.com\",\"firstName\":\"Test\",\"lastName\":\"Person\"}"
            .formatted(name));
    try (Person staff = Person.visitor("en-GB")) {
      begin(staff, name);
      staff.page().locator("#code").fill(mailed(name));
      press(staff, "#kc-login");
      assertInside(staff);
    }
  }

  @Test
  void a_password_alone_gets_no_token_at_any_client() {
    assertThat(
            Partner.asksForToken(
                    Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "tom.berg",
                        "password", Person.PASSWORD))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void a_customer_who_set_up_a_second_factor_is_asked_for_it() {
    String name = "careful-" + UUID.randomUUID();
    String id = KeycloakConsole.createPerson(name, "sales");
    setUpEmail(name);
    KeycloakConsole.send(
        "DELETE",
        "/users/" + id + "/role-mappings/realm",
        "[" + KeycloakConsole.send("GET", "/roles/sales", "").body() + "]");
    try (Person person = Person.visitor("en-GB")) {
      person.open("/portal/");
      person.typePassword(name, Person.PASSWORD);
      assertThat(person.page().locator("#portal-code-form").isVisible()).isTrue();
    }
  }

  @Test
  void a_code_by_text_message_goes_to_a_number_that_is_one() {
    String name = newStaff();
    try (Person staff = Person.visitor("zh-CN")) {
      begin(staff, name);
      choose(staff, "sms");
      staff.page().locator("#number").fill("13800138000");
      press(staff, "#portal-send");
      assertThat(words(staff)).contains("国家区号");
      String number = "+86139" + String.format("%08d", Math.abs(name.hashCode()) % 100_000_000);
      staff.page().locator("#number").fill(number);
      press(staff, "#portal-send");
      staff.assertAccessible();
      staff.page().locator("#code").fill(texted(number));
      press(staff, "#portal-confirm");
      assertInside(staff);
    }
  }

  @Test
  void an_authenticator_app_is_set_up_with_recovery_codes_that_let_her_in_without_it() {
    String name = newStaff();
    String recovery;
    try (Person staff = Person.visitor("en-GB")) {
      begin(staff, name);
      recovery = AuthenticatorApp.setUp(staff.page());
      assertInside(staff);
    }
    try (Person staff = Person.visitor("en-GB")) {
      begin(staff, name);
      press(staff, "#try-another-way");
      staff.page().getByText("Recovery Authentication Code").first().click();
      staff.page().locator("#recoveryCodeInput").fill(recovery);
      press(staff, "#kc-login");
      assertInside(staff);
    }
  }

  @Test
  void a_passkey_is_set_up_and_signs_her_in() {
    String name = newStaff();
    try (Person staff = Person.visitor("en-GB")) {
      CDPSession browser = staff.window().newCDPSession(staff.page());
      browser.send("WebAuthn.enable");
      browser.send("WebAuthn.addVirtualAuthenticator", virtualKey());
      begin(staff, name);
      choose(staff, "key");
      staff.page().onceDialog(dialog -> dialog.accept("key"));
      press(staff, "#registerWebAuthn");
      AuthenticatorApp.keepRecoveryCodes(staff.page());
      assertInside(staff);

      staff.window().clearCookies();
      begin(staff, name);
      press(staff, "#authenticateWebAuthnButton");
      assertInside(staff);
    }
  }

  @Test
  void codes_go_through_a_mail_server_where_the_realm_names_one() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      KeycloakConsole.change(
          "",
          "{\"smtpServer\":{\"host\":\"localhost\",\"port\":\"%d\",\"from\":\"p@portal.example\"}}"
              .formatted(server.getSmtp().getPort()));
      String name = newStaff();
      try (Person staff = Person.visitor("en-GB")) {
        begin(staff, name);
        choose(staff, "email");
        assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
        String letter = GreenMailUtil.getBody(server.getReceivedMessages()[0]);
        staff.page().locator("#code").fill(found(letter));
        press(staff, "#portal-confirm");
        assertInside(staff);
      }
    } finally {
      KeycloakConsole.change("", "{\"smtpServer\":{}}");
      server.stop();
    }
  }

  @Test
  void staff_who_came_with_a_password_alone_are_not_let_in() {
    String name = newStaff();
    KeycloakConsole.change("", "{\"browserFlow\":\"browser\"}");
    try (Person staff = Person.visitor("en-GB")) {
      staff.open("/admin/");
      staff.page().locator("#username").fill(name); // the provider's own way asks one by one
      press(staff, "#kc-login");
      staff.page().locator("#password").fill(Person.PASSWORD);
      press(staff, "#kc-login");
      staff.assertAtSignIn();
      staff.open("/portal/");
      staff.assertAtSignIn();
    } finally {
      KeycloakConsole.change("", "{\"browserFlow\":\"portal sign-in 2\"}");
    }
  }

  @Test
  void customers_whose_company_asks_for_nothing_come_with_their_password() {
    try (Person tom = Person.visitor("en-GB")) {
      tom.open("/portal/");
      tom.typePassword("tom.berg", Person.PASSWORD);
      assertThat(tom.path()).isEqualTo("/portal/");
    }
  }

  private static String newStaff() {
    String name = "staff-" + UUID.randomUUID();
    KeycloakConsole.createPerson(name, "sales");
    return name;
  }

  private static void setUpEmail(String name) {
    try (Person staff = Person.visitor("en-GB")) {
      begin(staff, name);
      choose(staff, "email");
      staff.page().locator("#code").fill(mailed(name));
      press(staff, "#portal-confirm");
      assertInside(staff);
    }
  }

  private static void begin(Person staff, String name) {
    staff.open("/admin/");
    staff.typePassword(name, Person.PASSWORD);
    assertThat(staff.page().url()).as("a second factor").startsWith(Stack.get().realmUrl());
  }

  private static void choose(Person staff, String factor) {
    press(staff, "#portal-choice-" + factor);
  }

  private static void press(Person staff, String selector) {
    Page page = staff.page();
    page.waitForNavigation(() -> page.locator(selector).click());
  }

  private static void assertInside(Person staff) {
    staff.page().waitForURL(Stack.get().url("/admin/"));
    assertThat(staff.path()).isEqualTo("/admin/");
  }

  private static String words(Person staff) {
    return staff.page().locator("body").innerText();
  }

  private static String mailed(String name) {
    return found(Mails.newestTo(name + "@example.com"));
  }

  private static String texted(String number) {
    try (Stream<Path> files = Files.list(Stack.get().home().sms())) {
      List<String> messages =
          files.sorted(Comparator.reverseOrder()).map(SecondFactorWalkIT::read).toList();
      return found(
          messages.stream()
              .filter(text -> text.contains(number))
              .findFirst()
              .orElseThrow()
              .replace(number, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String found(String text) {
    Matcher code = CODE.matcher(text);
    assertThat(code.find()).as("a code in %s", text).isTrue();
    return code.group(1);
  }

  private static JsonObject virtualKey() {
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "usb");
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject all = new JsonObject();
    all.add("options", options);
    return all;
  }
}
