package dev.carportal.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.carportal.harness.Person;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A form that was open for too long brings its reader back to where she was, filled in. */
class ExpiredWalkIT {
  private static final int VIEWS_KEPT = 15;
  private final String words = "Every two weeks something ran " + UUID.randomUUID();

  @Test
  void after_her_session_has_ended_she_signs_in_and_finds_what_she_typed() {
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/registration/list")) {
      String page = write(anna);
      anna.page()
          .context()
          .clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
      anna.press("rejectForm:doReject");

      assertBack(anna, page);
    }
  }

  @Test
  void a_view_that_others_pushed_out_starts_anew_and_keeps_what_she_typed() {
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/registration/list")) {
      String page = write(anna);
      var other = anna.page().context().newPage();
      for (int i = 0; i <= VIEWS_KEPT; i++) {
        other.navigate(anna.page().url());
      }
      other.close();
      anna.press("rejectForm:doReject");

      assertBack(anna, page);
    }
  }

  @Test
  void a_form_that_was_refused_still_stands_at_its_own_address() {
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/registration/list")) {
      String page = open(anna);
      anna.openDialog("reject");
      anna.press("rejectForm:doReject");

      assertThat(anna.page().locator(".field-message").first().innerText()).isNotBlank();
      assertThat(anna.path()).isEqualTo(page);
    }
  }

  private String open(Person anna) {
    anna.page().locator("tr:has-text('Waiting') a.row-link").first().click();
    anna.page().waitForURL("**/registration/detail**");
    return anna.path();
  }

  private String write(Person anna) {
    String page = open(anna);
    anna.openDialog("reject");
    anna.fill("rejectForm:reason", words);
    return page;
  }

  private void assertBack(Person anna, String page) {
    anna.page().waitForURL("**expired=1**");
    assertThat(anna.path()).startsWith(page);
    assertThat(anna.control("rejectForm:reason").inputValue()).isEqualTo(words);
    assertThat(anna.text()).doesNotContain("Rejected");
  }
}
