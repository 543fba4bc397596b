package dev.carportal.identity.sso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer of a company's provider that cannot be believed lets nobody in, and says so. */
class BrokenAnswerWalkIT {
  private static final String ENDPOINT = "/broker/helix/endpoint";

  /** What is done to an answer on its way. */
  enum Damage {
    TAMPERED(xml -> xml.replace("jan.kruse@helix.example", "eva.lang@helix.example")),
    UNSIGNED(xml -> xml.replaceAll("(?s)<(\\w+:)?Signature[ >].*?</(\\w+:)?Signature>", "")),
    FOR_ANOTHER(
        xml -> xml.replaceAll("(<(\\w+:)?Audience>)[^<]*", "$1https://elsewhere.example/realm")),
    EXPIRED(xml -> xml.replaceAll("NotOnOrAfter=\"20\\d\\d", "NotOnOrAfter=\"2020")),
    CUT_OFF(xml -> xml.substring(0, xml.length() / 2)),
    WITH_A_DOCTYPE(
        xml ->
            "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + xml.replaceFirst("<\\?xml[^>]*>", ""));

    private final UnaryOperator<String> change;

    Damage(UnaryOperator<String> change) {
      this.change = change;
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_answer_that_was_changed_on_its_way_lets_nobody_in(Damage damage) throws SQLException {
    long before = refusals();
    try (Person person = Person.visitor("en-GB")) {
      person.page().route("**" + ENDPOINT, route -> pass(route, damage.change));
      signIn(person);

      assertThat(person.page().locator("body").innerText())
          .containsIgnoringCase("nobody was let in");
      person.page().unroute("**" + ENDPOINT);
      person.window().clearCookies();
      person.open("/portal/");
      person.assertAtSignIn();
    }
    assertThat(refusals()).as("it stands in the trail of the company").isGreaterThan(before);
  }

  @ParameterizedTest
  @EnumSource(names = {"FOR_ANOTHER", "EXPIRED"})
  void a_rightly_signed_answer_that_is_late_or_for_somebody_else_lets_nobody_in(Damage damage)
      throws Exception {
    long before = refusals();
    AnswerSigner signer = new AnswerSigner();
    String kept = KeycloakConsole.send("GET", "/identity-provider/instances/helix", "").body();
    KeycloakConsole.change("/identity-provider/instances/helix", signer.trustedIn(kept));
    try {
      try (Person person = Person.visitor("en-GB")) {
        person.page().route("**" + ENDPOINT, route -> pass(route, signer::sign));
        signIn(person);
        assertThat(person.path()).as("only signed anew, it counts").isEqualTo("/portal/");
      }
      try (Person person = Person.visitor("en-GB")) {
        person
            .page()
            .route(
                "**" + ENDPOINT,
                route -> pass(route, xml -> signer.sign(damage.change.apply(xml))));
        signIn(person);
        assertThat(person.page().locator("body").innerText())
            .containsPattern("nobody was let in|Please sign in again");
        person.page().unroute("**" + ENDPOINT);
        person.window().clearCookies();
        person.open("/portal/");
        person.assertAtSignIn();
      }
    } finally {
      KeycloakConsole.change("/identity-provider/instances/helix", kept);
    }
    assertThat(refusals()).as("it stands in the trail of the company").isGreaterThan(before);
  }

  @Test
  void an_answer_counts_once() {
    StringBuilder seen = new StringBuilder();
    try (Person person = Person.visitor("en-GB")) {
      person
          .page()
          .route(
              "**" + ENDPOINT,
              route -> {
                seen.append(route.request().postData());
                route.resume();
              });
      signIn(person);
      assertThat(person.path()).isEqualTo("/portal/");
    }
    try (Person thief = Person.visitor("en-GB")) {
      assertThat(
              thief
                  .page()
                  .request()
                  .post(
                      Stack.get().realmUrl() + ENDPOINT,
                      RequestOptions.create()
                          .setHeader("Content-Type", "application/x-www-form-urlencoded")
                          .setData(seen.toString()))
                  .status())
          .isEqualTo(400);
    }
  }

  private static void signIn(Person person) {
    person.open("/sso/helix");
    person.page().waitForURL(Pattern.compile(".*/realms/helix/.*"));
    person.page().locator("#username").fill("jan.kruse");
    person.page().locator("#password").fill(Person.PASSWORD);
    person.page().locator("#kc-login").click();
    person
        .page()
        .waitForURL(
            url ->
                url.contains(ENDPOINT)
                    || (url.startsWith(Stack.get().url()) && !url.contains("state=")));
    person.page().waitForLoadState();
  }

  /** Lets the answer pass, changed. */
  private static void pass(Route route, UnaryOperator<String> change) {
    StringBuilder form = new StringBuilder();
    for (String field : route.request().postData().split("&")) {
      String[] parts = field.split("=", 2);
      String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      if (parts[0].equals("SAMLResponse")) {
        String xml = new String(Base64.getMimeDecoder().decode(value), StandardCharsets.UTF_8);
        value =
            Base64.getEncoder().encodeToString(change.apply(xml).getBytes(StandardCharsets.UTF_8));
      }
      form.append(form.isEmpty() ? "" : "&")
          .append(parts[0])
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    route.resume(new Route.ResumeOptions().setPostData(form.toString()));
  }

  private static long refusals() throws SQLException {
    return Stack.get()
        .count(
            "portal",
            "select count(*) from platform.audit_entries where action = 'SignInFailed' and"
                + " company_id = (select id from clients.company_info where slug = 'helix')");
  }
}
