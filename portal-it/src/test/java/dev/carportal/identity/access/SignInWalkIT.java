package dev.carportal.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who comes in, with what address, and who does not. */
class SignInWalkIT {

  @Test
  void a_deep_link_survives_the_sign_in() {
    try (Person linWei =
        Person.signedIn("lin.wei", "en-GB", "/portal/clients/request/list?status=SUBMITTED")) {
      assertThat(linWei.path()).startsWith("/portal/clients/request/list");
      assertThat(linWei.path()).contains("status=SUBMITTED");
    }
  }

  @Test
  void the_session_has_another_id_after_the_sign_in_and_a_cookie_no_script_reads() {
    try (Person linWei = Person.visitor("en-GB")) {
      linWei.open("/portal/");
      Optional<Cookie> before = session(linWei);
      linWei.signIn("lin.wei", Person.PASSWORD);
      Cookie after = session(linWei).orElseThrow();

      before.ifPresent(cookie -> assertThat(after.value).isNotEqualTo(cookie.value));
      assertThat(after.httpOnly).isTrue();
      assertThat(after.sameSite.name()).isEqualTo("LAX");
    }
  }

  @Test
  void signing_out_ends_it_here_and_at_the_identity_provider() {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/")) {
      linWei.page().locator("details.menu summary").last().click();
      linWei.page().locator("form[action='/portal/logout'] button").click();
      linWei.page().waitForURL("**/en/");
      linWei.open("/portal/");

      assertThat(linWei.page().url()).startsWith(Stack.get().realmUrl());
    }
  }

  @Test
  void staff_pages_are_refused_to_customers_and_open_to_staff() {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/");
        Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/")) {
      assertThat(linWei.open("/admin/clients/request/list").status()).isEqualTo(403);
      assertThat(anna.open("/admin/clients/request/list").status()).isEqualTo(200);
    }
  }

  @Test
  void another_companys_request_does_not_exist_for_her() {
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/request/list");
        Person tom = Person.signedIn("tom.berg", "zh-CN", "/portal/");
        Person linWei = Person.signedIn("lin.wei", "zh-CN", "/portal/")) {
      linWei.open("/portal/clients/request/list");
      String hers = linWei.page().locator("a.row-link").first().getAttribute("href");

      assertThat(linWei.open("/portal/clients/request/" + hers).status()).isEqualTo(200);
      Response foreign = tom.open("/portal/clients/request/" + hers);
      assertThat(foreign.status()).isEqualTo(404);
      assertThat(tom.page().locator("html").getAttribute("lang")).isEqualTo("zh-CN");
      assertThat(anna.open("/admin/clients/request/" + hers).status()).isEqualTo(200);
      assertThat(tom.open("/portal/clients/request/detail?id=nonsense").status()).isEqualTo(404);
      assertThat(tom.open("/portal/clients/request/detail").status()).isEqualTo(404);
    }
  }

  private static Optional<Cookie> session(Person person) {
    return person.window().cookies(Stack.get().url("/portal/")).stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .findFirst();
  }
}
