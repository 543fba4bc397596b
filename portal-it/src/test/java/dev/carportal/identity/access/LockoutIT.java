package dev.carportal.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Guessing passwords locks the account, and nothing a stranger does unlocks it. */
class LockoutIT {
  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  private static final int APART = 400; // ms
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

  @Test
  void many_wrong_passwords_lock_the_account_against_the_right_one_too() throws Exception {
    String name = newPerson();
    int refused = 0;
    for (int attempt = 0; attempt < 40; attempt++) {
      refused += isIn(signIn(name, "wrong-" + attempt)) ? 0 : 1;
    }
    assertThat(refused).isEqualTo(40);
    assertThat(isIn(signIn(name, Person.PASSWORD))).as("locked").isFalse();
    assertThat(isIn(signIn(newPerson(), Person.PASSWORD))).as("nobody else is").isTrue();
  }

  @Test
  void trying_many_other_names_does_not_unlock_the_victim() throws Exception {
    String victim = newPerson();
    for (int attempt = 0; attempt < 9; attempt++) {
      signIn(victim, "wrong-" + attempt);
      Thread.sleep(APART); // faster ones count as one, and lock for seconds only
    }
    assertThat(isIn(signIn(victim, Person.PASSWORD))).isFalse();
    for (int name = 0; name < 60; name++) {
      signIn("nobody-" + name, "wrong");
    }

    assertThat(isIn(signIn(victim, Person.PASSWORD))).isFalse();
  }

  @Test
  void the_answer_does_not_say_whether_the_account_exists() throws Exception {
    String known = signIn(newPerson(), "wrong").body();
    String unknown = signIn("nobody-" + UUID.randomUUID(), "wrong").body();

    assertThat(known).contains("Invalid username or password");
    assertThat(unknown).contains("Invalid username or password");
  }

  private static String newPerson() {
    String name = "lock-" + UUID.randomUUID();
    KeycloakConsole.createPerson(name, "customer");
    return name;
  }

  private static boolean isIn(HttpResponse<String> answer) {
    return answer.statusCode() == 302
        && answer.headers().firstValue("Location").orElse("").startsWith(Stack.get().url());
  }

  /** Somebody with a browser of her own fills in the form once. */
  private static HttpResponse<String> signIn(String name, String password)
      throws IOException, InterruptedException {
    String page =
        Stack.get().realmUrl()
            + "/protocol/openid-connect/auth?client_id=portal-web&response_type=code&scope=openid"
            + "&ui_locales=en&code_challenge_method=S256&code_challenge="
            + "x".repeat(43)
            + "&redirect_uri="
            + encoded(Stack.get().url("/portal/"));
    HttpResponse<String> form =
        BROWSER.send(
            HttpRequest.newBuilder(URI.create(page)).build(), HttpResponse.BodyHandlers.ofString());
    Matcher action = ACTION.matcher(form.body());
    assertThat(action.find()).as("the form").isTrue();
    return BROWSER.send(
        HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
            .header("Cookie", cookies(form))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "username=" + encoded(name) + "&password=" + encoded(password)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** By hand: a browser takes localhost for secure, and Java does not. */
  private static String cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
