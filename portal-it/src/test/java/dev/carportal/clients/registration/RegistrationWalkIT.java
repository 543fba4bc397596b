package dev.carportal.clients.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Person;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody new asks to be a customer, and staff decide. */
class RegistrationWalkIT {
  private static final String SECRET = "Ein-langes-Wort-2026";

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String email = "mei." + mark + "@qingyun.example";
  private final String company = "Qingyun Drive " + mark;

  @Test
  void a_company_registers_waits_is_approved_and_may_then_ask() {
    register("COMPANY");
    String letter = Mails.to(email, "Confirm your e-mail address");
    try (Person mei = Person.visitor("en-GB")) {
      mei.open("/portal/");
      mei.signIn(email, SECRET);
      assertThat(mei.page().locator("a[href='/portal/clients/request/edit']").count())
          .as("ways to ask while waiting")
          .isZero();
      mei.assertAccessible();
      mei.press("letter:again");
      assertThat(mei.page().locator("body").innerText())
          .as("a letter went just now")
          .contains("less than a minute ago");
    }

    decide("approve", null);
    Mails.to(email, "Welcome");

    confirm(letter);
    try (Person mei = Person.visitor("en-GB")) {
      mei.open("/portal/clients/request/edit");
      mei.signIn(email, SECRET);
      assertThat(mei.path()).startsWith("/portal/clients/request/edit");
      assertThat(mei.control("request:title").isVisible()).isTrue();
    }
  }

  @Test
  void a_colleague_joins_a_known_company_once_her_address_is_proved() {
    register("COMPANY", "Aurora Motors Design " + mark);
    String letter = Mails.to(email, "Confirm your e-mail address");
    try (Person anna = registration()) {
      anna.openDialog("approve");
      assertThat(anna.control("approveForm:company").isDisabled()).isTrue();
    }
    try (Person tom = Person.signedIn("tom.berg", "en-GB", link(letter))) {
      tom.press("confirm:send");
      assertThat(tom.page().locator("body").innerText())
          .as("the letter without the account")
          .contains("not valid for your account");
    }
    try (Person mei = Person.visitor("en-GB")) {
      mei.open(link(letter).replaceFirst("proof=.{6}", "proof=wrong0"));
      mei.signIn(email, SECRET);
      mei.press("confirm:send");
      assertThat(mei.page().locator("body").innerText()).contains("not valid for your account");
    }
    confirm(letter);

    try (Person anna = registration()) {
      assertThat(anna.page().locator("dl").first().innerText()).doesNotContain("Not yet");
      anna.openDialog("approve");
      anna.control("approveForm:company")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      anna.press("approveForm:doApprove");
    }
    Mails.to(email, "Welcome");
    try (Person mei = Person.visitor("en-GB")) {
      mei.open("/portal/clients/request/list");
      mei.signIn(email, SECRET);
      assertThat(mei.page().locator("main a.row-link").count())
          .as("requests of her colleagues")
          .isPositive();
    }
  }

  @Test
  void a_developer_registers_alone_and_is_told_why_she_is_refused() {
    register("DEVELOPER");
    decide("reject", "We work with companies in this region only.");

    assertThat(Mails.to(email, "not approved"))
        .contains("We work with companies in this region only.");
    try (Person mei = Person.visitor("en-GB")) {
      mei.open("/portal/");
      mei.page().locator("#username").fill(email);
      mei.page().locator("#password").fill(SECRET);
      mei.page().locator("#kc-login").click();
      assertThat(mei.page().locator("body").innerText()).containsIgnoringCase("disabled");
    }
  }

  @Test
  void an_account_that_a_crash_left_without_a_registration_gives_way() {
    account(email, "registration");
    register("DEVELOPER");
    Mails.to(email, "Confirm your e-mail address");
  }

  @Test
  void an_account_that_somebody_else_opened_stays() {
    account(email, "setup");
    assertTaken();
  }

  @Test
  void whoever_registers_an_address_again_does_not_get_the_account() {
    register("DEVELOPER");
    assertTaken();
    try (Person mei = Person.visitor("en-GB")) {
      mei.open("/portal/");
      mei.signIn(email, SECRET);
      assertThat(mei.path()).as("signed in with the first password").isEqualTo("/portal/");
    }
  }

  private void assertTaken() {
    try (Person other = Person.visitor("en-GB")) {
      send(other, "DEVELOPER", company, "Another-Secret-2026");
      assertThat(other.page().locator(".field-message").first().innerText()).contains("address");
      assertThat(other.path()).doesNotContain("done");
    }
  }

  private static void account(String email, String origin) {
    KeycloakConsole.create(
        "/users",
        """
        {"username":"%1$s","email":"%1$s","firstName":"Mei","lastName":"Zhao","enabled":true,
         "attributes":{"origin":["%2$s"]}}
        """
            .formatted(email, origin));
  }

  @Test
  void what_is_missing_is_said_beside_the_field_and_nothing_typed_is_lost() {
    try (Person mei = Person.visitor("zh-CN")) {
      mei.open("/portal/register");
      mei.press("register:next");
      assertThat(mei.page().locator(".field-message").first().innerText()).isNotBlank();
      mei.tick("register:kind", "COMPANY");
      mei.press("register:next");
      mei.fill("register:industry", "Commercial vehicles");
      mei.press("register:next");

      assertThat(mei.page().locator("[id='register:nameMessage'], .field-message").count())
          .isPositive();
      assertThat(mei.control("register:industry").inputValue()).isEqualTo("Commercial vehicles");
      mei.assertAccessible();
    }
  }

  private void confirm(String letter) {
    try (Person mei = Person.visitor("en-GB")) {
      mei.open(link(letter));
      mei.signIn(email, SECRET);
      mei.assertAccessible();
      mei.press("confirm:send");
      assertThat(mei.page().locator("body").innerText()).contains("is confirmed");
    }
  }

  private static String link(String letter) {
    Matcher link = Pattern.compile("/portal/clients/registration/confirm\\?\\S+").matcher(letter);
    assertThat(link.find()).as("a link in %s", letter).isTrue();
    return link.group();
  }

  private void register(String kind) {
    register(kind, company);
  }

  private void register(String kind, String company) {
    try (Person mei = Person.visitor("en-GB")) {
      send(mei, kind, company, SECRET);
      assertThat(mei.path()).startsWith("/portal/register/done");
    }
  }

  private void send(Person mei, String kind, String company, String secret) {
    mei.open("/portal/register");
    mei.assertAccessible();
    mei.tick("register:kind", kind);
    mei.press("register:next");
    if (kind.equals("COMPANY")) {
      mei.fill("register:name", company);
      mei.page()
          .locator("[id='register:type']")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      mei.press("register:next");
    }
    mei.fill("register:familyName", "Zhao");
    mei.fill("register:givenName", "Mei");
    mei.fill("register:email", email);
    mei.press("register:next");
    mei.press("register:next");
    mei.fill("register:password", secret);
    mei.fill("register:repeated", secret);
    mei.assertAccessible();
    mei.press("register:send");
  }

  private Person registration() {
    Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/registration/list");
    anna.page()
        .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(email))
        .locator("a.row-link")
        .click();
    anna.page().waitForURL("**/registration/detail**");
    return anna;
  }

  private void decide(String decision, String reason) {
    try (Person anna = registration()) {
      anna.assertAccessible();
      anna.openDialog(decision);
      if (reason != null) {
        anna.fill("rejectForm:reason", reason);
      }
      anna.press(decision.equals("approve") ? "approveForm:doApprove" : "rejectForm:doReject");
    }
  }
}
