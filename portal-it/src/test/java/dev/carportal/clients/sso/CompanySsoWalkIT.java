package dev.carportal.clients.sso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Partner;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator connects a company's provider, tries it, takes it into use and removes it. */
class CompanySsoWalkIT {
  private static final String PAGE = "/admin/clients/sso/edit?id=";
  private static final String SECRET = "a-secret-of-this-walk";

  private final String slug = "walk-" + UUID.randomUUID();
  private final String domain = slug + ".example";

  @Test
  void a_company_is_connected_tested_used_and_removed() throws SQLException {
    String company = company();
    client();
    String address = "first@" + domain;
    assertThat(
            KeycloakConsole.of(
                    "aurora",
                    "POST",
                    "/users",
                    """
                    {"username":"%1$s","email":"%2$s","firstName":"First","lastName":"Comer",
                     "enabled":true,
                     "credentials":[{"type":"password","value":"%3$s","temporary":false}]}
                    """
                        .formatted(slug, address, Person.PASSWORD))
                .statusCode())
        .isEqualTo(201);
    try (Person admin = administrator(PAGE + company)) {
      admin.assertAccessible();
      fill(admin, "gmail.com", SECRET);
      assertThat(pressed(admin, "sso:save")).contains("Anybody can have an address in gmail.com");
      fill(admin, "zhiyu.example", SECRET);
      assertThat(pressed(admin, "sso:save")).contains("Our own people have addresses");
      fill(admin, "aurora-motors.example", SECRET);
      assertThat(pressed(admin, "sso:save")).contains("belongs to another company");
      fill(admin, domain, "wrong");
      assertThat(pressed(admin, "sso:test"))
          .contains("It begins a sign-in for this portal")
          .contains("It does not take the client ID with this secret");
      fill(admin, domain, SECRET);
      assertThat(pressed(admin, "sso:test")).contains("It takes the client secret");
      fill(admin, domain, SECRET);
      assertThat(pressed(admin, "sso:save")).contains("was saved").contains("Not in use");
      assertThat(Partner.stranger().get("/sso/" + slug).statusCode()).isEqualTo(404);

      assertThat(pressed(admin, "use:use")).contains("can sign in by their company");
      try (Person first = Person.visitor("en-GB")) {
        first.open("/sso/" + slug);
        first.page().locator("#username").fill(slug);
        first.page().locator("#password").fill(Person.PASSWORD);
        first.page().locator("#kc-login").click();
        first.page().waitForURL(Stack.get().url("/portal/"));
      }
      assertThat(pressed(admin, "use:rest")).contains("is out of use");
      assertThat(Partner.stranger().get("/sso/" + slug).statusCode()).isEqualTo(404);
      assertThat(pressed(admin, "use:remove")).contains("Not connected");
    }
    assertThat(
            Stack.get()
                .count(
                    "portal",
                    "select count(*) from identity.users u join clients.company_info c on c.id ="
                        + " u.company_id where c.slug = '"
                        + slug
                        + "' and u.email = '"
                        + address
                        + "'"))
        .as("her account stays")
        .isEqualTo(1);
    assertThat(KeycloakConsole.send("GET", "/identity-provider/instances/" + slug, "").statusCode())
        .isEqualTo(404);
    assertThat(
            Stack.get()
                .count(
                    "portal",
                    "select count(*) from platform.audit_entries a join clients.company_info c on"
                        + " c.id = a.company_id where a.entity_type = 'CompanyProvider' and c.slug"
                        + " = '"
                        + slug
                        + "'"))
        .isGreaterThan(3);
  }

  @Test
  void nobody_but_an_administrator_connects_companies() throws SQLException {
    String company = company();
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/")) {
      assertThat(anna.open(PAGE + company).status()).isEqualTo(403);
      assertThat(anna.open("/admin/clients/company/detail?id=" + company).status()).isEqualTo(200);
      assertThat(anna.page().locator("#sso").count()).isZero();
    }
  }

  @Test
  void a_provider_that_is_down_is_said_to_be_so() throws SQLException {
    long company;
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement(
                "insert into identity.company_providers (id, public_id, row_version, created_at,"
                    + " updated_at, company_id, slug, company_name, user_type, enabled, protocol,"
                    + " issuer, sign_in_url, local_sign_in, second_factor) select"
                    + " nextval('platform.entity_id_seq'), gen_random_uuid(), 0, now(), now(), id,"
                    + " slug, company_name, 'Startup', true, 'OIDC', 'http://localhost:9',"
                    + " 'http://localhost:9/auth', true, false from clients.company_info where"
                    + " public_id = ?::uuid returning company_id")) {
      row.setString(1, company());
      try (ResultSet made = row.executeQuery()) {
        made.next();
        company = made.getLong(1);
      }
    }
    try (Person person = Person.visitor("en-GB")) {
      assertThat(person.open("/sso/" + slug + "?to=/portal/clients/request/list").status())
          .isEqualTo(503);
      assertThat(person.text()).contains("does not answer");
      person.assertAccessible();
      assertThat(person.page().locator("#again").isVisible()).isTrue();
      person.page().locator("#local").click();
      person.assertAtSignIn();
      person.signIn("lin.wei", Person.PASSWORD);
      assertThat(person.path()).isEqualTo("/portal/clients/request/list");
    }
    assertThat(
            Stack.get()
                .count(
                    "portal",
                    "select count(*) from platform.audit_entries where action = 'SignInFailed' and"
                        + " changes::text like '%sso_away%' and company_id = "
                        + company))
        .isEqualTo(1);
  }

  private void fill(Person admin, String domains, String secret) {
    admin.fill("sso:metadataUrl", realm());
    admin.fill("sso:clientId", slug);
    admin.fill("sso:clientSecret", secret);
    admin.fill("sso:domains", domains);
    admin.control("sso:confirmed").check();
  }

  /** What is said after a button was pressed, and after a second factor where one is asked for. */
  private static String pressed(Person admin, String button) {
    admin.press(button);
    admin.page().waitForURL(url -> url.contains("/admin/clients/sso/edit"));
    admin.page().waitForLoadState();
    return admin.page().locator("body").innerText();
  }

  /** A new member of staff, who has just set up her second factor. */
  private static Person administrator(String page) {
    String name = "administrator-" + UUID.randomUUID();
    KeycloakConsole.createPerson(name, "administrator");
    Person admin = Person.visitor("en-GB");
    admin.open(page);
    admin.typePassword(name, Person.PASSWORD);
    admin.page().waitForNavigation(() -> admin.page().locator("#portal-choice-email").click());
    Matcher code = Pattern.compile("\\b(\\d{6})\\b").matcher(Mails.newestTo(name + "@example.com"));
    assertThat(code.find()).isTrue();
    admin.page().locator("#code").fill(code.group(1));
    admin.page().locator("#portal-confirm").click();
    admin.page().waitForURL(Stack.get().url(page));
    return admin;
  }

  private static String realm() {
    return Stack.get().realmUrl().replaceFirst("/realms/.*", "/realms/aurora");
  }

  private void client() {
    assertThat(
            KeycloakConsole.of(
                    "aurora",
                    "POST",
                    "/clients",
                    """
                    {"clientId":"%1$s","enabled":true,"publicClient":false,"secret":"%2$s",
                     "redirectUris":["%3$s/broker/%1$s/endpoint"],
                     "defaultClientScopes":["basic","profile","email"]}
                    """
                        .formatted(slug, SECRET, Stack.get().realmUrl()))
                .statusCode())
        .isEqualTo(201);
  }

  private String company() throws SQLException {
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement(
                "insert into clients.company_info (id, public_id, row_version, created_at,"
                    + " updated_at, company_name, slug, company_type) values"
                    + " (nextval('platform.entity_id_seq'), gen_random_uuid(), 0, now(), now(),"
                    + " 'Walk', ?, 'Startup') returning public_id")) {
      row.setString(1, slug);
      try (ResultSet made = row.executeQuery()) {
        made.next();
        return made.getString(1);
      }
    }
  }
}
