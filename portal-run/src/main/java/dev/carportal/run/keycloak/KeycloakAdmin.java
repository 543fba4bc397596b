package dev.carportal.run.keycloak;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few things the launcher asks of Keycloak's administration. */
public final class KeycloakAdmin {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String baseUrl;
  private final String password;

  public KeycloakAdmin(String baseUrl, String password) {
    this.baseUrl = baseUrl;
    this.password = password;
  }

  public boolean hasRealm(String name) throws InterruptedException {
    int status = send(HttpRequest.newBuilder(uri("/realms/" + name)).GET()).statusCode();
    return status == 200;
  }

  public void createRealm(String json) throws InterruptedException {
    HttpResponse<String> answer = send(authorised("/admin/realms").POST(body(json)));
    if (answer.statusCode() != 201) {
      throw new LaunchException(
          "Keycloak refused a realm (" + answer.statusCode() + "): " + answer.body());
    }
  }

  /** Gives a realm of an earlier version, or of another address, the settings it has now. */
  public void updateRealm(String json) throws InterruptedException {
    expectChanged(
        "settings of its realm", send(authorised("/admin/realms/portal").PUT(body(json))));
  }

  /** Gives the realm the attributes that accounts have now. */
  public void updateUserProfile(String json) throws InterruptedException {
    HttpResponse<String> answer =
        send(authorised("/admin/realms/portal/users/profile").PUT(body(json)));
    if (answer.statusCode() != 200) {
      throw new LaunchException(
          "Keycloak refused the attributes of accounts ("
              + answer.statusCode()
              + "): "
              + answer.body());
    }
  }

  /** Gives a client of the realm the settings it has now. */
  public void updateClient(String clientId, String json) throws InterruptedException {
    HttpResponse<String> found =
        send(authorised("/admin/realms/portal/clients?clientId=" + clientId).GET());
    Matcher id = ID.matcher(found.body());
    if (found.statusCode() != 200 || !id.find()) {
      throw new LaunchException("The realm of Keycloak has no client " + clientId + ".");
    }
    expectChanged(
        "settings of the client " + clientId,
        send(authorised("/admin/realms/portal/clients/" + id.group(1)).PUT(body(json))));
  }

  private static void expectChanged(String what, HttpResponse<String> answer) {
    if (answer.statusCode() != 204) {
      throw new LaunchException(
          "Keycloak refused new " + what + " (" + answer.statusCode() + "): " + answer.body());
    }
  }

  private HttpRequest.Builder authorised(String path) throws InterruptedException {
    return HttpRequest.newBuilder(uri(path))
        .header("Authorization", "Bearer " + token())
        .header("Content-Type", "application/json");
  }

  private String token() throws InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username="
            + KeycloakServer.ADMIN
            + "&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(uri("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body(form)));
    Matcher token = TOKEN.matcher(answer.body());
    if (answer.statusCode() != 200 || !token.find()) {
      throw new LaunchException(
          "Keycloak did not let its administrator in: the password of the account "
              + KeycloakServer.ADMIN
              + " was changed.");
    }
    return token.group(1);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
    try {
      return http.send(
          request.timeout(Duration.ofSeconds(90)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new LaunchException("Keycloak at " + baseUrl + " does not answer: " + e, e);
    }
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private URI uri(String path) {
    return URI.create(baseUrl + path);
  }
}
