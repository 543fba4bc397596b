package dev.carportal.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.RequestOptions;
import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Partner;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import dev.carportal.run.process.Waiting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session ends where its owner, her company or the clock says so, and nowhere lives on. */
class SessionWalkIT {
  private static final String SESSIONS = "/portal/identity/session/list";
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  @Test
  void she_signs_out_her_other_devices() {
    String name = newPerson("customer");
    try (Person desk = Person.signedIn(name, "en-GB", SESSIONS);
        Person phone = Person.signedIn(name, "zh-CN", "/portal/")) {
      desk.open(SESSIONS);
      assertThat(desk.page().locator("tbody tr").count()).isEqualTo(2);
      assertThat(desk.text()).contains("Chrome", "This device");
      desk.assertAccessible();
      desk.press("others:end");

      assertThat(desk.page().locator("tbody tr").count()).isEqualTo(1);
      assertThat(desk.page().locator("body").innerText())
          .contains("signed out everywhere but here");
      phone.open("/portal/");
      phone.assertAtSignIn();
      desk.open("/portal/");
      assertThat(desk.path()).isEqualTo("/portal/");
    }
  }

  @Test
  void one_device_is_signed_out_and_the_others_stay() {
    String name = newPerson("customer");
    try (Person desk = Person.signedIn(name, "en-GB", "/portal/");
        Person phone = Person.signedIn(name, "en-GB", "/portal/");
        Person tablet = Person.signedIn(name, "en-GB", SESSIONS)) {
      tablet.page().locator("tbody tr").last().locator("input[type=submit]").click();
      tablet.page().locator("tbody tr").nth(1).waitFor();
      assertThat(tablet.page().locator("tbody tr").count()).isEqualTo(2);
      desk.open("/portal/");
      phone.open("/portal/");

      desk.assertAtSignIn();
      assertThat(phone.path()).isEqualTo("/portal/");
    }
  }

  @Test
  void she_sees_her_own_sessions_alone() throws SQLException {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", SESSIONS);
        Person tom = Person.signedIn("tom.berg", "en-GB", SESSIONS)) {
      assertThat(
              Stack.get()
                  .count(
                      "portal",
                      "select count(*) from identity.user_sessions s join identity.users u on"
                          + " u.id = s.user_id where u.username = 'tom.berg' and s.ended_at is null"))
          .isPositive();
      assertThat(linWei.page().locator("tbody tr").count())
          .as("only her own are listed")
          .isEqualTo(
              (int)
                  Stack.get()
                      .count(
                          "portal",
                          "select count(*) from identity.user_sessions s join identity.users u on"
                              + " u.id = s.user_id where u.username = 'lin.wei' and s.ended_at is"
                              + " null"));
      tom.open("/portal/");
      assertThat(tom.path()).isEqualTo("/portal/");
    }
  }

  @Test
  void a_disabled_account_is_out_within_five_seconds_on_pages_and_sockets() throws Exception {
    String name = "disabled-" + UUID.randomUUID();
    String id = KeycloakConsole.createPerson(name, "customer");
    try (Person person = Person.visitor("en-GB")) {
      List<WebSocket> sockets = new CopyOnWriteArrayList<>();
      person.page().onWebSocket(sockets::add);
      person.open("/portal/");
      person.signIn(name, Person.PASSWORD);
      waitFor(person, () -> !sockets.isEmpty(), AT_ONCE);
      KeycloakConsole.change("/users/" + id, "{\"enabled\":false}");

      waitFor(person, () -> sockets.stream().allMatch(WebSocket::isClosed), AT_ONCE);
      assertThat(sockets).as("sockets").allMatch(WebSocket::isClosed);
      person.open("/portal/clients/request/list");
      person.assertAtSignIn();
      person.page().locator("#username").fill(name);
      person.page().locator("#password").fill(Person.PASSWORD);
      person.page().locator("#kc-login").click();
      assertThat(person.page().locator("body").innerText()).contains("disabled");
    }
    assertThat(trail(id, "SessionEnded")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"disabled", "removed"})
  void a_system_that_goes_is_out_of_the_api_within_five_seconds(String how) throws Exception {
    String client = "leaving-" + UUID.randomUUID();
    Partner system = Partner.registered(client);
    assertThat(system.get("/api/v1/requests").statusCode()).isEqualTo(403);
    String found = KeycloakConsole.send("GET", "/clients?clientId=" + client, "").body();
    String path = "/clients/" + found.replaceFirst("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
    if (how.equals("disabled")) {
      KeycloakConsole.change(path, "{\"clientId\":\"" + client + "\",\"enabled\":false}");
    } else {
      assertThat(KeycloakConsole.send("DELETE", path, "").statusCode()).isEqualTo(204);
    }

    assertThat(
            Waiting.until(
                () -> system.get("/api/v1/requests").statusCode() == 401, AT_ONCE, () -> false))
        .isTrue();
  }

  @Test
  void a_session_left_alone_ends_here_and_at_the_identity_provider() throws Exception {
    String name = newPerson("customer");
    try (Person person = Person.signedIn(name, "en-GB", "/portal/")) {
      try (Connection database = Stack.get().database("portal");
          PreparedStatement back =
              database.prepareStatement(
                  "update identity.user_sessions set last_seen_at = last_seen_at - interval '3"
                      + " hours' where user_id = (select id from identity.users where username ="
                      + " ?)")) {
        back.setString(1, name);
        assertThat(back.executeUpdate()).isEqualTo(1);
      }
      waitFor(
          person,
          () -> count("end_reason = 'Idle' and provider_ended", name) == 1,
          Duration.ofSeconds(90));
      person.open("/portal/clients/request/list?status=SUBMITTED");
      person.assertAtSignIn();
      person.signIn(name, Person.PASSWORD);
      assertThat(person.path()).as("back where she wanted to go").contains("status=SUBMITTED");
    }
  }

  @Test
  void what_the_identity_provider_ends_ends_here() {
    String name = newPerson("customer");
    try (Person person = Person.signedIn(name, "en-GB", "/portal/")) {
      String id = KeycloakConsole.subject(name);
      KeycloakConsole.send("POST", "/users/" + id + "/logout", "");

      waitFor(
          person, () -> count("end_reason = 'Provider' and provider_ended", name) == 1, AT_ONCE);
      assertThat(count("end_reason = 'Provider' and provider_ended", name)).isEqualTo(1);
      person.open("/portal/");
      person.assertAtSignIn();
    }
  }

  @Test
  void a_refused_sign_in_stands_in_the_trail() throws Exception {
    String name = "wrong-" + UUID.randomUUID();
    String id = KeycloakConsole.createPerson(name, "customer");
    Person.signedIn(name, "en-GB", "/portal/").close();
    try (Person person = Person.visitor("en-GB")) {
      person.open("/portal/");
      person.page().locator("#username").fill(name);
      person.page().locator("#password").fill("not her password");
      person.page().locator("#kc-login").click();
      person.page().getByText("Invalid username or password").first().waitFor();
      waitFor(person, () -> refusals(id) == 1, AT_ONCE);
    }
    assertThat(refusals(id)).isEqualTo(1);
  }

  @Test
  void nobody_but_the_identity_provider_is_believed() {
    String name = newPerson("customer");
    try (Person person = Person.signedIn(name, "en-GB", "/portal/")) {
      String unsigned = "eyJhbGciOiJub25lIiwidHlwIjoic2VjZXZlbnQrand0In0.e30.";
      String access = "eyJhbGciOiJIUzI1NiIsInR5cCI6InNlY2V2ZW50K2p3dCJ9.e30.AAAA";
      String ofRealm = Partner.tokenOf("partner-aurora");
      for (String token : List.of(unsigned, access, ofRealm, "", "a.b.c", "x".repeat(20_000))) {
        assertThat(post("/signals/events", "application/secevent+jwt", token)).isEqualTo(400);
        assertThat(
                post(
                    "/signals/logout",
                    "application/x-www-form-urlencoded",
                    "logout_token=" + token))
            .isEqualTo(400);
      }
      assertThat(post("/signals/events", "text/plain", unsigned)).isEqualTo(415);
      person.open("/portal/");
      assertThat(person.path()).isEqualTo("/portal/");
    }
  }

  @Test
  void forged_headers_make_nobody_of_a_visitor() {
    try (Person visitor = Person.visitor("en-GB")) {
      Map<String, String> forged =
          Map.of(
              "X-User", "max.admin",
              "X-Remote-User", "max.admin",
              "X-Forwarded-User", "max.admin",
              "X-Forwarded-For", "127.0.0.1",
              "X-Forwarded-Host", "evil.example",
              "X-Forwarded-Proto", "https");
      forged.forEach(
          (header, value) ->
              assertThat(
                      visitor
                          .page()
                          .request()
                          .get(
                              Stack.get().url("/portal/"),
                              RequestOptions.create().setHeader(header, value).setMaxRedirects(0))
                          .headers()
                          .get("location"))
                  .as(header)
                  .startsWith(Stack.get().realmUrl())
                  .doesNotContain("evil.example"));
    }
  }

  private static int post(String path, String type, String body) {
    return Partner.stranger().post(path, body, "Content-Type", type).statusCode();
  }

  private static String newPerson(String role) {
    String name = "session-" + UUID.randomUUID();
    KeycloakConsole.createPerson(name, role);
    return name;
  }

  private static long count(String condition, String username) {
    try {
      return Stack.get()
          .count(
              "portal",
              "select count(*) from identity.user_sessions where "
                  + condition
                  + " and user_id = (select id from identity.users where username = '"
                  + username
                  + "')");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long trail(String subject, String action) throws SQLException {
    return Stack.get()
        .count(
            "portal",
            "select count(*) from platform.audit_entries where action = '"
                + action
                + "' and entity_id = (select public_id from identity.users where subject = '"
                + subject
                + "')");
  }

  /** Sign-ins of an account that were refused; one that never came in has no row of its own. */
  private static long refusals(String subject) {
    try {
      return trail(subject, "SignInFailed");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits while the browser goes on living. */
  private static void waitFor(Person person, BooleanSupplier condition, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      person.page().waitForTimeout(100);
    }
  }
}
