package dev.carportal.clients.partner;

import static dev.carportal.harness.Partner.header;
import static dev.carportal.harness.Partner.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Partner;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import dev.carportal.run.process.Waiting;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator gives a partner's system access, changes it and takes it away. */
class PartnerClientWalkIT {
  private static final String LIST = "/admin/clients/partner/list";
  private static final String EDIT = "/admin/clients/partner/edit";
  private static final String REQUESTS = "/api/v1/requests";
  private static final String PROJECTS = "/api/v1/projects";
  private static final Duration SECONDS = Duration.ofSeconds(15);

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void a_system_is_made_limited_given_another_secret_paused_and_removed() throws SQLException {
    long company = company();
    try (Person admin = administrator()) {
      admin.assertAccessible();
      String secret = make(admin);
      String client = clientId(admin);
      admin.assertAccessible();
      assertThat(admin.control("tokenCommand").innerText()).contains(client, secret);
      admin.page().reload();
      assertThat(admin.control("secret").count()).as("shown once").isZero();
      assertThat(admin.page().content()).doesNotContain(secret);

      scopes(client, secret);
      limits(admin, client, secret);
      seenByItsCompany(company, client);
      String next = rotate(admin, client, secret);
      pause(admin, client, next);
      remove(admin, client, next);
      assertThat(audited(client, "Created")).isEqualTo(1);
      assertThat(audited(client, "Changed")).as("limits, secret, states").isGreaterThan(4);
    }
  }

  private String make(Person admin) {
    admin.open(EDIT);
    admin.assertAccessible();
    admin.press("partner:save");
    assertThat(admin.text()).contains("Choose at least one scope.", "Say what the access is for.");
    admin
        .control("partner:company")
        .selectOption(
            new com.microsoft.playwright.options.SelectOption().setLabel("Partner " + mark));
    admin.fill("partner:name", "PLM " + mark);
    admin.fill("partner:reason", "Follows the projects from its planning.");
    admin.tick("partner:faces", "PROJECT");
    admin.page().locator("[id='partner:save']").click();
    admin.page().waitForURL(Stack.get().url("/admin/clients/partner/detail") + "*");
    assertThat(admin.text()).contains("Follows the projects from its planning.");
    return admin.control("secret").innerText().strip();
  }

  private static String clientId(Person admin) {
    Matcher named = Pattern.compile("client_id=(\\S+)").matcher(admin.text());
    assertThat(named.find()).isTrue();
    return named.group(1);
  }

  private void scopes(String client, String secret) throws SQLException {
    Partner system = Partner.with(client, secret);
    HttpResponse<String> projects = system.get(PROJECTS);
    assertThat(projects.statusCode()).as(projects.body()).isEqualTo(200);
    assertThat(header(projects, "RateLimit-Policy"))
        .isEqualTo("\"minute\";q=300;w=60, \"day\";q=50000;w=86400");
    assertThat(header(projects, "RateLimit"))
        .matches("\"minute\";r=\\d+;t=\\d+, \"day\";r=\\d+;t=\\d+");

    HttpResponse<String> requests = system.get(REQUESTS);
    assertThat(requests.statusCode()).isEqualTo(403);
    assertThat(json(requests).get("type").asText())
        .isEqualTo("urn:carportal:problem:scope-missing");
    assertThat(json(requests).get("detail").asText()).contains("api:client");
    assertThat(header(requests, "WWW-Authenticate")).contains("insufficient_scope", "api:client");
    assertThat(audited(client, "Refused")).isEqualTo(1);
    system.get(REQUESTS);
    assertThat(audited(client, "Refused")).as("once a minute").isEqualTo(1);
  }

  private void limits(Person admin, String client, String secret) throws SQLException {
    Partner system = Partner.with(client, secret);
    change(admin, "partner:perMinute", "3");
    eventually(() -> header(system.get(PROJECTS), "RateLimit-Policy").contains("q=3;"));
    eventually(() -> system.get(PROJECTS).statusCode() == 429);
    HttpResponse<String> refused = system.get(PROJECTS, "Accept-Language", "zh-CN");
    if (refused.statusCode() == 200) { // a minute began in between
      eventually(() -> system.get(PROJECTS).statusCode() == 429);
      refused = system.get(PROJECTS, "Accept-Language", "zh-CN");
    }
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(json(refused).get("type").asText())
        .isEqualTo("urn:carportal:problem:quota-exceeded");
    assertThat(json(refused).get("detail").asText()).contains("每分钟最多调用 3 次");
    assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
    assertThat(header(refused, "RateLimit")).contains("\"minute\";r=0");
    assertThat(audited(client, "Refused")).isGreaterThanOrEqualTo(2);

    change(admin, "partner:perMinute", "1000");
    eventually(() -> system.get(PROJECTS).statusCode() == 200);
    change(admin, "partner:perDay", "1");
    eventually(() -> system.get(PROJECTS).statusCode() == 429);
    HttpResponse<String> spent = system.get(PROJECTS);
    assertThat(json(spent).get("detail").asText()).contains("1 times in a day");
    assertThat(Integer.parseInt(header(spent, "Retry-After"))).isPositive();
    change(admin, "partner:perDay", "");
    eventually(() -> system.get(PROJECTS).statusCode() == 200);
  }

  private void change(Person admin, String field, String value) {
    String id = admin.path().replaceFirst(".*id=", "");
    admin.open(EDIT + "?id=" + id);
    admin.fill(field, value);
    admin.page().locator("[id='partner:save']").click();
    admin.page().waitForURL(Stack.get().url("/admin/clients/partner/detail") + "*");
  }

  private void seenByItsCompany(long company, String client) throws SQLException {
    String chief = colleague(company);
    try (Person person = Person.signedIn(chief, "en-GB", "/portal/clients/partner/list")) {
      person.assertAccessible();
      assertThat(person.text()).contains(client, "PLM " + mark).doesNotContain("partner-aurora");
      assertThat(person.open(LIST).status()).isEqualTo(403);
    }
    try (Person tom = Person.signedIn("tom.berg", "en-GB", "/portal/")) {
      assertThat(tom.open("/portal/clients/partner/list").status()).isEqualTo(403);
    }
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/")) {
      assertThat(anna.open(LIST).status()).isEqualTo(403);
    }
  }

  private String rotate(Person admin, String client, String secret) {
    Partner before = Partner.with(client, secret);
    act(admin, "rotate");
    String next = admin.control("secret").innerText().strip();
    assertThat(next).isNotEqualTo(secret);
    assertThat(tokenStatus(client, secret)).as("the old secret").isEqualTo(401);
    HttpResponse<String> old = before.get(PROJECTS);
    assertThat(old.statusCode()).as("a token of the old secret").isEqualTo(401);
    assertThat(json(old).get("detail").asText()).contains("no longer counts");
    assertThat(header(old, "WWW-Authenticate")).contains("invalid_token");
    eventually(() -> Partner.with(client, next).get(PROJECTS).statusCode() == 200);
    return next;
  }

  private void pause(Person admin, String client, String secret) {
    Partner system = Partner.with(client, secret);
    act(admin, "pause");
    assertThat(system.get(PROJECTS).statusCode()).isEqualTo(401);
    assertThat(tokenStatus(client, secret)).isEqualTo(401);
    act(admin, "pause");
    eventually(() -> Partner.with(client, secret).get(PROJECTS).statusCode() == 200);
  }

  private void remove(Person admin, String client, String secret) {
    Partner system = Partner.with(client, secret);
    act(admin, "remove");
    assertThat(system.get(PROJECTS).statusCode()).isEqualTo(401);
    assertThat(tokenStatus(client, secret)).isEqualTo(401);
    assertThat(admin.page().locator("[data-opens-dialog='rotate']").count()).isZero();
    admin.open(LIST + "?q=" + mark);
    assertThat(admin.text()).doesNotContain(client);
    admin.open(LIST + "?status=REMOVED&q=" + mark);
    assertThat(admin.text()).contains(client);
  }

  private static void act(Person admin, String dialog) {
    admin.openDialog(dialog);
    admin.press(dialog + "Form:do");
  }

  private static int tokenStatus(String client, String secret) {
    return Partner.asksForToken(
            Map.of(
                "grant_type", "client_credentials", "client_id", client, "client_secret", secret))
        .statusCode();
  }

  /** What is kept for seconds, or was given in the very second of a change, needs a moment. */
  private static void eventually(Supplier<Boolean> so) {
    try {
      assertThat(Waiting.until(so::get, SECONDS, () -> false)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long audited(String client, String action) throws SQLException {
    return Stack.get()
        .count(
            "portal",
            "select count(*) from platform.audit_entries e join identity.partner_clients c on"
                + " c.public_id = e.entity_id where e.entity_type = 'PartnerClient' and e.action ="
                + " '"
                + action
                + "' and c.client_id = '"
                + client
                + "'");
  }

  /** One of her own, so that her second factor is fresh. */
  private Person administrator() {
    String name = "administrator-" + mark;
    KeycloakConsole.createPerson(name, "administrator");
    Person admin = Person.visitor("en-GB");
    admin.open(LIST);
    admin.typePassword(name, Person.PASSWORD);
    admin.page().waitForNavigation(() -> admin.page().locator("#portal-choice-email").click());
    Matcher code = Pattern.compile("\\b(\\d{6})\\b").matcher(Mails.newestTo(name + "@example.com"));
    assertThat(code.find()).isTrue();
    admin.page().locator("#code").fill(code.group(1));
    admin.page().waitForNavigation(() -> admin.page().locator("#portal-confirm").click());
    admin.page().waitForURL(Stack.get().url(LIST) + "*");
    return admin;
  }

  private long company() throws SQLException {
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement(
                "insert into clients.company_info (id, public_id, row_version, created_at,"
                    + " updated_at, company_name, slug, company_type) values"
                    + " (nextval('platform.entity_id_seq'), gen_random_uuid(), 0, now(), now(),"
                    + " ?, ?, 'Startup') returning id")) {
      row.setString(1, "Partner " + mark);
      row.setString(2, "p-" + mark);
      try (ResultSet made = row.executeQuery()) {
        made.next();
        return made.getLong(1);
      }
    }
  }

  private String colleague(long company) throws SQLException {
    String name = "chief-" + mark;
    String subject = KeycloakConsole.createPerson(name, "customer-admin");
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement(
                "insert into identity.users (id, public_id, row_version, created_at, updated_at,"
                    + " subject, username, email, display_name, user_type, company_id, locale,"
                    + " zone, theme, density) values (nextval('platform.entity_id_seq'),"
                    + " gen_random_uuid(), 0, now(), now(), ?, ?, ?, 'Test Person', 'Startup', ?,"
                    + " 'en', 'Europe/Berlin', 'system', 'comfortable')")) {
      row.setString(1, subject);
      row.setString(2, name);
      row.setString(3, name + "@example.com");
      row.setLong(4, company);
      row.executeUpdate();
    }
    return name;
  }
}
