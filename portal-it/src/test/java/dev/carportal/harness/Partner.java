package dev.carportal.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carportal.run.home.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A partner's system that calls the API over HTTP, or a stranger's that tries to. */
public final class Partner {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration TOKEN_USE = Duration.ofMinutes(3);
  private static final Map<String, Partner> KNOWN = new ConcurrentHashMap<>();

  private final Stack stack;
  private final Optional<String> token;
  private final Instant since = Instant.now();

  private Partner(Stack stack, Optional<String> token) {
    this.stack = stack;
    this.token = token;
  }

  /** A demo partner with the role and a company. */
  public static Partner of(String client) {
    Stack stack = Stack.get();
    return KNOWN.compute(
        client,
        (id, known) ->
            known != null && known.isFresh()
                ? known
                : new Partner(stack, Optional.of(token(stack, id, stack.partnerSecret(id)))));
  }

  /** Whether the token will still do for a test: it lives five minutes. */
  private boolean isFresh() {
    return Instant.now().isBefore(since.plus(TOKEN_USE));
  }

  /** A system with the secret it was given, and a token of its own got just now. */
  public static Partner with(String client, String secret) {
    Stack stack = Stack.get();
    return new Partner(stack, Optional.of(token(stack, client, secret)));
  }

  /** Somebody with a good token of another realm of the same Keycloak. */
  public static Partner withTokenOfAnotherRealm() {
    Stack stack = Stack.get();
    return new Partner(
        stack,
        Optional.of(
            asked(
                stack.realmUrl().replaceFirst("/realms/.*", "/realms/master"),
                Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "admin-cli",
                    "username",
                    "admin",
                    "password",
                    Secrets.of(stack.home()).get("keycloak-admin")))));
  }

  /** An access token that the realm signed for a demo partner. */
  public static String tokenOf(String client) {
    return of(client).token.orElseThrow();
  }

  /** Somebody without a token. */
  public static Partner stranger() {
    return new Partner(Stack.get(), Optional.empty());
  }

  /** Somebody with that text where the token should be. */
  public static Partner withToken(String token) {
    return new Partner(Stack.get(), Optional.of(token));
  }

  /** The portal's own service account: a good token, made for somebody else than the API. */
  public static Partner withTokenForAnother() {
    Stack stack = Stack.get();
    return new Partner(
        stack,
        Optional.of(
            token(stack, "portal-service", Secrets.of(stack.home()).get("portal-service"))));
  }

  /** A client of the realm whose tokens are made for the API and carry no role. */
  public static Partner withoutRole() {
    return KNOWN.computeIfAbsent("without-role", Partner::registered);
  }

  /** A client of that name, made for a test, whose tokens are made for the API. */
  public static Partner registered(String client) {
    Stack stack = Stack.get();
    String secret = UUID.randomUUID().toString();
    KeycloakConsole.create(
        "/clients",
        """
        {"clientId":"%s","enabled":true,"publicClient":false,"secret":"%s",
         "standardFlowEnabled":false,"serviceAccountsEnabled":true,
         "defaultClientScopes":["basic","roles"],
         "protocolMappers":[{"name":"audience","protocol":"openid-connect",
           "protocolMapper":"oidc-audience-mapper",
           "config":{"included.client.audience":"portal-api","access.token.claim":"true"}}]}
        """
            .formatted(client, secret));
    return new Partner(stack, Optional.of(token(stack, client, secret)));
  }

  private static String token(Stack stack, String client, String secret) {
    return asked(
        stack.realmUrl(),
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  static String asked(String realm, Map<String, String> form) {
    HttpResponse<String> answer = asksForToken(realm, form);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("No token: " + answer.statusCode() + " " + answer.body());
    }
    return json(answer).get("access_token").asText();
  }

  /** What the portal's realm answers to somebody who asks for a token. */
  public static HttpResponse<String> asksForToken(Map<String, String> form) {
    return asksForToken(Stack.get().realmUrl(), form);
  }

  private static HttpResponse<String> asksForToken(String realm, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Reads; headers come as name, value, name, value. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Sends a body, as JSON unless a header says otherwise. */
  public HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request = request(path, headers).POST(BodyPublishers.ofString(body));
    if (!String.join("\n", headers).contains("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    return send(request);
  }

  /** Asks with any method and no body. */
  public HttpResponse<String> ask(String method, String path, String... headers) {
    return send(request(path, headers).method(method, BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.url(path)));
    token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  /** The body of an answer. */
  public static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(answer.statusCode() + " " + answer.body(), e);
    }
  }

  /** A header of an answer; empty if it has none. */
  public static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** The path of a link by its relation (RFC 8288). */
  public static Optional<String> link(HttpResponse<?> answer, String relation) {
    Matcher link =
        Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"").matcher(header(answer, "Link"));
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(
          request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
