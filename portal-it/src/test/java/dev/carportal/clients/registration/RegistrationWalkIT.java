package dev.carportal.clients.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Mails;
import dev.carportal.harness.Person;
import java.util.UUID;
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
    Mails.to(email, "registration");
    try (Person mei = Person.visitor("en-GB")) {
      mei.open("/portal/");
      mei.signIn(email, SECRET);
      assertThat(mei.page().locator("a[href='/portal/clients/request/edit']").count())
          .as("ways to ask while waiting")
          .isZero();
      mei.assertAccessible();
    }

    decide("approve", null);
    Mails.to(email, "Welcome");

    try (Person mei = Person.visitor("en-GB")) {
      mei.open("/portal/clients/request/edit");
      mei.signIn(email, SECRET);
      assertThat(mei.path()).startsWith("/portal/clients/request/edit");
      assertThat(mei.control("request:title").isVisible()).isTrue();
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

  private void register(String kind) {
    try (Person mei = Person.visitor("en-GB")) {
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
      mei.fill("register:password", SECRET);
      mei.fill("register:repeated", SECRET);
      mei.assertAccessible();
      mei.press("register:send");
      assertThat(mei.path()).startsWith("/portal/register/done");
    }
  }

  private void decide(String decision, String reason) {
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/registration/list")) {
      anna.page()
          .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(email))
          .locator("a.row-link")
          .click();
      anna.page().waitForURL("**/registration/detail**");
      anna.assertAccessible();
      anna.openDialog(decision);
      if (reason != null) {
        anna.fill("rejectForm:reason", reason);
      }
      anna.press(decision.equals("approve") ? "approveForm:doApprove" : "rejectForm:doReject");
    }
  }
}
