package dev.carportal.identity.sso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Partner;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People who are signed in at their company come straight in, at the page their link names. */
class SsoWalkIT {
  private static final String PAGE = "/portal/clients/request/list?status=SUBMITTED";

  @ParameterizedTest
  @CsvSource({
    "aurora-motors, aurora, wang.fang, customer-admin",
    "helix, helix, eva.lang, customer-admin",
    "aurora-motors, aurora, liu.yang, customer",
    "helix, helix, jan.kruse, customer"
  })
  void a_link_on_the_intranet_leads_straight_to_the_page(
      String company, String realm, String name, String role) throws SQLException {
    try (Person person = Person.visitor("en-GB")) {
      person.open(link(company, PAGE));
      corporateSignIn(person, realm, name);
      assertThat(person.path()).isEqualTo(PAGE);
      keepOnlyCompany(person, realm);

      person.open(link(company, PAGE));
      person.page().waitForURL(Stack.get().url(PAGE));

      assertThat(person.path()).as("no form, no detour").isEqualTo(PAGE);
      assertThat(person.open("/portal/identity/policy/edit").status())
          .isEqualTo(role.equals("customer-admin") ? 200 : 403);
    }
    assertThat(
            Stack.get()
                .count(
                    "portal",
                    "select count(*) from identity.users u join clients.company_info c on c.id ="
                        + " u.company_id join identity.user_roles r on r.user_id = u.id where"
                        + " u.email like '"
                        + name
                        + "@%' and c.slug = '"
                        + company
                        + "' and r.role = '"
                        + role
                        + "'"))
        .as("she belongs to her company")
        .isEqualTo(1);
    assertThat(
            trail("SignedIn", "changes::text like '%" + company + "%' and actor_name is not null"))
        .isPositive();
  }

  @Test
  void an_address_leads_to_her_company_and_a_password_stays_for_who_has_one() {
    try (Person person = Person.visitor("en-GB")) {
      person.open("/portal/");
      person.page().locator("#username").fill("somebody.new@Aurora-Motors.example");
      person.page().waitForNavigation(() -> person.page().locator("#kc-login").click());
      assertThat(person.page().url()).contains("/realms/aurora/");
    }
    try (Person linWei = Person.visitor("en-GB")) {
      linWei.open("/portal/");
      linWei.signIn("lin.wei@aurora-motors.example", Person.PASSWORD);
      assertThat(linWei.path()).isEqualTo("/portal/");
    }
  }

  static List<String> lookAlikes() {
    return List.of(
        "//evil.example/portal/",
        "///evil.example/portal/",
        "/\\evil.example",
        "\\\\evil.example",
        "http:evil.example",
        "http://evil.example/portal/",
        "https://evil.example/portal/",
        "http://localhost@evil.example/portal/",
        "//localhost@evil.example/portal/",
        "/portal/@evil.example",
        "/portal/../../evil",
        "/portal/..%2f..%2fadmin/",
        "/portal//evil.example",
        "/portal/%2f%2fevil.example",
        "/portal/%252f%252fevil.example",
        "%2f%2fevil.example",
        "/%2fevil.example",
        "/%5cevil.example",
        "/portal/%5c%5cevil.example",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//portal/",
        "data:text/html,hello",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://evil.example/portal/",
        "/portal/\r\nLocation: http://evil.example",
        "/portal/\n//evil.example",
        "\t//evil.example",
        "/\t/evil.example",
        " /portal/",
        "/portal/\u0000",
        "/portal/%0d%0aSet-Cookie:a=b",
        "/portal\uFF0Fevil.example",
        "\u3002//evil.example",
        "/portal/\u2024\u2024/evil",
        "/portal.evil.example/",
        "/portal;evil.example/",
        "/admin/",
        "portal/",
        "http://localhost.evil.example/portal/",
        "/portal/?kc_idp_hint=helix",
        "/portal/#//evil.example");
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void what_only_looks_like_a_page_of_ours_is_not_followed(String target) throws SQLException {
    String condition = "changes::text like '%sso_elsewhere%'";
    long before = trail("SignInFailed", condition);

    HttpResponse<String> answer = Partner.stranger().get(link("aurora-motors", target));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.headers().firstValue("Refresh")).isEmpty();
    assertThat(answer.body()).doesNotContain("evil");
    assertThat(trail("SignInFailed", condition)).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "/portal/",
    "/portal/clients/request/list",
    "/portal/clients/request/list?status=SUBMITTED&q=a%20b"
  })
  void a_page_of_ours_is_followed(String target) {
    HttpResponse<String> answer = Partner.stranger().get(link("aurora-motors", target));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .matches(Pattern.quote(Stack.get().url(target)) + "[?&]kc_idp_hint=aurora-motors");
  }

  @Test
  void a_company_without_a_link_and_one_that_does_not_exist_are_told_apart_by_nobody() {
    HttpResponse<String> none = Partner.stranger().get("/sso/no-such-company");
    HttpResponse<String> without = Partner.stranger().get("/sso/nova-mobility");

    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(without.statusCode()).isEqualTo(404);
    assertThat(without.body().length()).isEqualTo(none.body().length());
  }

  @Test
  void somebody_of_another_company_is_told_to_sign_out_first() {
    try (Person tom = Person.signedIn("tom.berg", "en-GB", "/portal/")) {
      assertThat(tom.open("/sso/aurora-motors").status()).isEqualTo(403);
      tom.assertAccessible();
      assertThat(tom.text()).contains("does not work for");
      assertThat(tom.open("/sso/helix?to=/portal/clients/request/list").status()).isEqualTo(200);
      assertThat(tom.path()).isEqualTo("/portal/clients/request/list");
    }
  }

  @Test
  void her_sign_out_leaves_her_company_alone_and_its_sign_out_ends_hers() {
    try (Person person = Person.visitor("en-GB")) {
      person.open(link("aurora-motors", PAGE));
      corporateSignIn(person, "aurora", "liu.yang");
      person
          .page()
          .evaluate(
              "() => { const f = document.createElement('form'); f.method = 'post';"
                  + " f.action = '/portal/logout'; document.body.append(f); f.submit(); }");
      person.page().waitForURL(url -> url.matches(".*:[0-9]+/((en|zh)/?)?"));
      person.open(link("aurora-motors", PAGE));
      assertThat(person.path()).as("her company's session lives").isEqualTo(PAGE);

      String id =
          KeycloakConsole.of("aurora", "GET", "/users?exact=true&username=liu.yang", "")
              .body()
              .replaceFirst("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
      KeycloakConsole.of("aurora", "POST", "/users/" + id + "/logout", "");
      person.page().waitForTimeout(2000);
      person.open(PAGE);

      assertThat(person.page().url()).as("signed out here too").startsWith(Stack.get().realmUrl());
    }
  }

  @Test
  void before_a_dangerous_act_she_proves_herself_by_her_address() {
    String name = "chief-" + UUID.randomUUID();
    String address = name + "@aurora-motors.example";
    HttpResponse<String> made =
        KeycloakConsole.of(
            "aurora",
            "POST",
            "/users",
            """
            {"username":"%1$s","email":"%2$s","firstName":"Test","lastName":"Chief","enabled":true,
             "groups":["/portal-admins"],
             "credentials":[{"type":"password","value":"%3$s","temporary":false}]}
            """
                .formatted(name, address, Person.PASSWORD));
    assertThat(made.statusCode()).isEqualTo(201);
    try (Person chief = Person.visitor("en-GB")) {
      chief.open(link("aurora-motors", PAGE));
      corporateSignIn(chief, "aurora", name);
      chief.open("/portal/identity/policy/edit");
      assertThat(chief.text()).contains("/sso/aurora-motors");
      chief.control("policy:save").click();
      chief.page().locator("#portal-choice-email").waitFor();
      assertThat(chief.page().locator(".portal-choice").count()).as("nothing else").isEqualTo(1);
      chief.page().waitForNavigation(() -> chief.page().locator("#portal-choice-email").click());
      Matcher code = Pattern.compile("\\b(\\d{6})\\b").matcher(Mails.newestTo(address));
      assertThat(code.find()).isTrue();
      chief.page().locator("#code").fill(code.group(1));
      chief.page().locator("#portal-confirm").click();
      chief.page().waitForURL(Stack.get().url("/portal/identity/policy/edit") + "*");
      assertThat(chief.page().locator("body").innerText()).contains("A password is enough");
    }
  }

  /** What waits at the company's own sign-in. */
  static void corporateSignIn(Person person, String realm, String name) {
    person.page().waitForURL(Pattern.compile(".*/realms/" + realm + "/.*"));
    person.page().locator("#username").fill(name);
    person.page().locator("#password").fill(Person.PASSWORD);
    person.page().locator("#kc-login").click();
    person.page().waitForURL(Pattern.compile(Pattern.quote(Stack.get().url()) + "/.*"));
    person.page().waitForURL(url -> url.endsWith(PAGE));
    person.page().waitForLoadState();
  }

  /** The next morning: her company knows her, the portal and its sign-in do not. */
  private static void keepOnlyCompany(Person person, String realm) {
    List<Cookie> kept =
        person.window().cookies().stream()
            .filter(cookie -> cookie.path.startsWith("/realms/" + realm))
            .toList();
    person.window().clearCookies();
    person.window().addCookies(kept);
  }

  private static String link(String company, String target) {
    return "/sso/" + company + "?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
  }

  private static long trail(String action, String condition) throws SQLException {
    return Stack.get()
        .count(
            "portal",
            "select count(*) from platform.audit_entries where action = '"
                + action
                + "' and "
                + condition);
  }
}
