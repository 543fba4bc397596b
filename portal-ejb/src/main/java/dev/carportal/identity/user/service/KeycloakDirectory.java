package dev.carportal.identity.user.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The people the identity provider knows, reached through Keycloak's admin API with the portal's
 * own service account. What is done here is not undone with a transaction: whoever creates an
 * account and fails afterwards removes it.
 */
@ApplicationScoped
public class KeycloakDirectory {
  private static final Logger LOG = LoggerFactory.getLogger(KeycloakDirectory.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String CLIENT = "portal-service";

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String realm;

  @Inject
  @ConfigProperty(name = "portal.oidc.service-secret")
  private Optional<String> secret;

  @Inject private Clock clock;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile @Nullable Token token;

  /**
   * Creates an account that can sign in at once.
   *
   * @return its subject, as tokens will name it
   * @throws InvalidInputException if the name, the address or the password is not taken
   * @throws RuleException {@code error.directory.away} if Keycloak does not answer
   */
  public String createUser(NewAccount account) {
    HttpResponse<String> response =
        send(
            "POST",
            "/users",
            Map.of(
                "username",
                account.username(),
                "email",
                account.email(),
                "firstName",
                account.firstName(),
                "lastName",
                account.lastName(),
                "enabled",
                true,
                "attributes",
                Map.of(
                    "locale",
                    List.of(account.locale().toLanguageTag()),
                    "origin",
                    List.of(account.origin())),
                "credentials",
                List.of(
                    Map.of("type", "password", "value", account.password(), "temporary", false))));
    switch (response.statusCode()) {
      case 201 -> {
        String place = response.headers().firstValue("Location").orElse("");
        String subject = place.substring(place.lastIndexOf('/') + 1);
        LOG.info("Account {} was created at the identity provider", subject);
        return subject;
      }
      case 409 ->
          throw response.body().contains("email")
              ? InvalidInputException.of("email", "error.directory.emailTaken")
              : InvalidInputException.of("username", "error.directory.usernameTaken");
      case 400 ->
          throw response.body().toLowerCase(java.util.Locale.ROOT).contains("password")
              ? InvalidInputException.of("password", "error.directory.password")
              : InvalidInputException.of("username", "error.directory.refused");
      default -> throw unexpected("create an account", response);
    }
  }

  /** The subject of the account of this name, if it was opened at that door. */
  public Optional<String> find(String username, String origin) {
    JsonNode accounts =
        Json.read(
            expect(200, send("GET", "/users?exact=true&username=" + encode(username), null)).body(),
            JsonNode.class);
    return StreamSupport.stream(accounts.spliterator(), false)
        .filter(a -> origin.equals(a.path("attributes").path("origin").path(0).asText()))
        .map(a -> a.path("id").asText())
        .findFirst();
  }

  /** Gives an account a realm role; one it has already is no error. */
  public void grantRole(String subject, String role) {
    JsonNode grantable =
        Json.read(
            expect(200, send("GET", mappings(subject) + "/available", null)).body(),
            JsonNode.class);
    Optional<JsonNode> wanted = named(grantable, role);
    if (wanted.isPresent()) {
      expect(204, send("POST", mappings(subject), List.of(wanted.get())));
      LOG.info("Account {} was given the role {}", subject, role);
    }
  }

  /** Takes a realm role from an account; one it has not is no error. */
  public void revokeRole(String subject, String role) {
    JsonNode granted =
        Json.read(expect(200, send("GET", mappings(subject), null)).body(), JsonNode.class);
    Optional<JsonNode> held = named(granted, role);
    if (held.isPresent()) {
      expect(204, send("DELETE", mappings(subject), List.of(held.get())));
      LOG.info("Account {} lost the role {}", subject, role);
    }
  }

  /** Lets an account no longer sign in. */
  public void disable(String subject) {
    enable(subject, false);
  }

  /** Lets an account sign in again. */
  public void enable(String subject) {
    enable(subject, true);
  }

  /** Whether there is an account of this subject. */
  public boolean has(String subject) {
    HttpResponse<String> response = send("GET", "/users/" + encode(subject), null);
    return response.statusCode() != 404 && expect(200, response).statusCode() == 200;
  }

  /** The kinds of proof an account can give, as the provider names them; none if there is none. */
  public List<String> credentialTypes(String subject) {
    HttpResponse<String> response = send("GET", "/users/" + encode(subject) + "/credentials", null);
    if (response.statusCode() == 404) {
      return List.of();
    }
    JsonNode found = Json.read(expect(200, response).body(), JsonNode.class);
    return StreamSupport.stream(found.spliterator(), false)
        .map(credential -> credential.path("type").asText())
        .distinct()
        .toList();
  }

  /** Ends all sessions of an account; of one that is gone there are none. */
  public void signOut(String subject) {
    HttpResponse<String> response = send("POST", "/users/" + encode(subject) + "/logout", null);
    if (response.statusCode() != 404) {
      expect(204, response);
    }
  }

  /** Has the sign-in ask somebody for a second factor, or no longer does. */
  public void askForSecondFactor(String subject, boolean asked) {
    String path = "/users/" + encode(subject);
    ObjectNode account = Json.read(expect(200, send("GET", path, null)).body(), ObjectNode.class);
    account.remove(List.of("enabled", "emailVerified", "requiredActions")); // not ours to say here
    ObjectNode attributes = account.withObjectProperty("attributes");
    if (asked) {
      attributes.putArray("secondFactor").add("required");
    } else {
      attributes.remove("secondFactor");
    }
    expect(204, send("PUT", path, account));
    LOG.info("Account {} is{} asked for a second factor", subject, asked ? "" : " no longer");
  }

  /** Ends a session, and with it what was begun in it elsewhere; one that is over is no error. */
  public void endSession(String sid) {
    HttpResponse<String> response = send("DELETE", "/sessions/" + encode(sid), null);
    if (response.statusCode() != 404) {
      expect(204, response);
    }
  }

  /** Removes an account that something failed for after it was created. */
  public void remove(String subject) {
    HttpResponse<String> response = send("DELETE", "/users/" + encode(subject), null);
    if (response.statusCode() != 404) {
      expect(204, response);
      LOG.info("Account {} was removed at the identity provider", subject);
    }
  }

  private void enable(String subject, boolean enabled) {
    String path = "/users/" + encode(subject);
    ObjectNode account = Json.read(expect(200, send("GET", path, null)).body(), ObjectNode.class);
    account.put("enabled", enabled);
    expect(204, send("PUT", path, account));
    LOG.info("Account {} was {}", subject, enabled ? "enabled" : "disabled");
  }

  /**
   * Asks the admin API of the realm anything else; what the answer means is the caller's to say.
   *
   * @param path what it is about, below the realm
   * @throws RuleException {@code error.directory.away} if Keycloak does not answer
   */
  public HttpResponse<String> ask(String method, String path, @Nullable Object body) {
    return send(method, path, body);
  }

  private static String mappings(String subject) {
    return "/users/" + encode(subject) + "/role-mappings/realm";
  }

  private static Optional<JsonNode> named(JsonNode roles, String name) {
    return StreamSupport.stream(roles.spliterator(), false)
        .filter(role -> name.equals(role.path("name").asText()))
        .findFirst();
  }

  HttpResponse<String> send(String method, String path, @Nullable Object body) {
    URI place = URI.create(realm.replaceFirst("/realms/", "/admin/realms/") + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(place)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token())
            .header("Accept", "application/json");
    if (body == null) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(Json.write(body)));
    }
    return exchange(request.build());
  }

  private String token() {
    Token known = token;
    Instant now = clock.instant();
    if (known == null || !known.validUntil().isAfter(now)) {
      String form =
          "grant_type=client_credentials&client_id=%s&client_secret=%s"
              .formatted(CLIENT, encode(secret.orElse("")));
      HttpResponse<String> response =
          exchange(
              HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                  .timeout(PATIENCE)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form))
                  .build());
      JsonNode answer = Json.read(expect(200, response).body(), JsonNode.class);
      long seconds = Math.max(answer.path("expires_in").asLong() - 20, 0);
      known = new Token(answer.path("access_token").asText(), now.plusSeconds(seconds));
      token = known;
    }
    return known.value();
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      LOG.warn("The identity provider does not answer at {}", request.uri(), e);
      throw new RuleException("error.directory.away");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RuleException("error.directory.away");
    }
  }

  static HttpResponse<String> expect(int status, HttpResponse<String> response) {
    if (response.statusCode() != status) {
      throw unexpected(response.request().method() + " " + response.uri().getPath(), response);
    }
    return response;
  }

  private static RuleException unexpected(String tried, HttpResponse<String> response) {
    LOG.error("The identity provider answered {} to: {}", response.statusCode(), tried);
    return new RuleException("error.directory.away");
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A token of the service account, and until when it can be used. */
  private record Token(String value, Instant validUntil) {}
}
