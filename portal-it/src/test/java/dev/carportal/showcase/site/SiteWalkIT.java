package dev.carportal.showcase.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import dev.carportal.harness.Person;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger looks around before anybody knows her. */
class SiteWalkIT {

  @Test
  void a_stranger_is_met_in_her_language() {
    try (Person chinese = Person.visitor("zh-CN");
        Person briton = Person.visitor("en-GB")) {
      chinese.open("/");
      assertThat(chinese.path()).isEqualTo("/zh/");
      assertThat(chinese.page().locator("html").getAttribute("lang")).isEqualTo("zh-CN");
      briton.open("/");
      assertThat(briton.path()).isEqualTo("/en/");

      briton.page().locator("a[hreflang='zh-CN']").first().click();
      briton.page().waitForURL("**/zh/");
    }
  }

  @Test
  void from_the_home_page_she_finds_a_capability_and_the_cases_that_used_it() {
    try (Person visitor = Person.visitor("en-GB")) {
      visitor.open("/en/");
      assertThat(visitor.page().locator(".proof li").count()).isEqualTo(3);
      visitor.page().locator("a[href='/en/capabilities']").first().click();
      visitor.page().waitForURL("**/en/capabilities");
      visitor.page().locator("main a[href^='/en/capabilities/']").first().click();
      visitor.page().waitForURL("**/en/capabilities/*");

      assertThat(visitor.page().locator("main a[href^='/en/cases/']").count()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/",
        "/zh/",
        "/en/capabilities",
        "/zh/capabilities/cockpit",
        "/en/cases",
        "/zh/cases",
        "/en/cases/navigation",
        "/zh/cases/navigation",
        "/en/search?q=map",
        "/zh/demo"
      })
  void public_pages_leave_no_trace_load_nothing_foreign_and_are_open_to_all(String path) {
    try (Person visitor = Person.visitor("en-GB")) {
      Response answer = visitor.open(path);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headerValue("set-cookie")).isNull();
      assertThat(answer.headerValue("content-security-policy"))
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(answer.headerValue("x-content-type-options")).isEqualTo("nosniff");
      assertThat(visitor.page().locator("script:not([src])").count()).isZero();
      assertThat(visitor.page().locator("[style]").count()).isZero();
      assertThat(visitor.window().cookies()).isEmpty();
      visitor.assertAccessible();
    }
  }

  @Test
  void what_is_not_there_is_said_in_her_language() {
    try (Person visitor = Person.visitor("en-GB")) {
      Response answer = visitor.open("/zh/cases/no-such-case");

      assertThat(answer.status()).isEqualTo(404);
      assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("zh-CN");
      assertThat(visitor.page().locator("main").innerText()).containsPattern("\\p{IsHan}");
      visitor.assertAccessible();
    }
  }

  @Test
  void what_a_stranger_writes_into_an_address_changes_no_page_for_others() {
    String page = "/en/cases?technology=" + UUID.randomUUID();
    try (Person visitor = Person.visitor("en-GB")) {
      visitor.open(page + "&jakarta.faces.ViewState=1:1");
      visitor.open("/en/cases?jakarta.faces.ViewState=stateless");
      assertThat(visitor.heading()).isEqualTo("Cases");
      assertThat(visitor.open(page).status()).isEqualTo(200);
      assertThat(visitor.heading()).isEqualTo("Cases");
      assertThat(visitor.open("/%70ublic/showcase/site/legal.xhtml").status()).isEqualTo(404);
    }
  }
}
