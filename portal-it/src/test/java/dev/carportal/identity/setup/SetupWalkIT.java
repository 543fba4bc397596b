package dev.carportal.identity.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.carportal.harness.AuthenticatorApp;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import dev.carportal.run.home.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A company that has just installed the portal makes it its own. */
class SetupWalkIT {
  private static final String SECRET = "A-long-way-2026";
  private static Stack empty;

  @BeforeAll
  static void start() {
    empty = Stack.withoutDemo("setup");
  }

  @AfterAll
  static void stop() {
    empty.close();
  }

  @Test
  void the_first_administrator_sets_it_up_once_and_signs_in() {
    String code = Secrets.of(empty.home()).get("setup-token");
    try (Person first = Person.visitor("zh-CN")) {
      Page page = first.page();
      page.navigate(empty.url("/setup?token=wrong"));
      fill(first, "wrong");
      first.press("setup:save");
      assertThat(page.locator(".messages, .field-message").allInnerTexts())
          .as("a wrong code is refused, and nothing typed is lost")
          .isNotEmpty();
      assertThat(first.control("setup:nameEn").inputValue()).isEqualTo("Northern Lights Software");

      fill(first, code);
      first.press("setup:save");
      page.waitForURL("**/protocol/openid-connect/auth**");
      page.locator("#username").fill("first.admin");
      page.locator("#password").fill(SECRET);
      page.waitForNavigation(() -> page.locator("#kc-login").click());
      AuthenticatorApp.setUp(page);
      page.waitForURL("**/admin/**");
      assertThat(page.locator("header").first().innerText()).contains("王明");

      page.navigate(empty.url("/en/"));
      assertThat(page.locator("body").innerText())
          .contains("Northern Lights Software")
          .contains("京ICP备2026000001号");
      assertThat(page.navigate(empty.url("/setup?token=" + code)).status())
          .as("set up once, never again")
          .isEqualTo(404);
    }
  }

  private static void fill(Person first, String code) {
    first.fill("setup:token", code);
    first.fill("setup:lastName", "王");
    first.fill("setup:firstName", "明");
    first.fill("setup:username", "first.admin");
    first.fill("setup:email", "first.admin@lights.example");
    first.fill("setup:password", SECRET);
    first.fill("setup:repeated", SECRET);
    first.fill("setup:nameZh", "北极光软件");
    first.fill("setup:nameEn", "Northern Lights Software");
    first.fill("setup:mailSender", "portal@lights.example");
    first.fill("setup:icpNumber", "京ICP备2026000001号");
  }
}
