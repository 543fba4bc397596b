package dev.carportal.identity.access.web;

import dev.carportal.identity.session.service.StepUpService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Speaks with the identity provider for a fresh second factor (OpenID Connect Core 1.0). */
@ApplicationScoped
public class StepUpClient {
  private static final String CLIENT = "portal-web";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String provider;

  @Inject
  @ConfigProperty(name = "portal.oidc.web-secret")
  private Optional<String> secret;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  private String home;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** Where her browser asks: level 3 or nothing (section 5.5.1.1). */
  String address(StepUpRequest asked, Locale locale) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", CLIENT);
    query.put("scope", "openid");
    query.put("redirect_uri", home + StepUpServlet.DONE);
    query.put("state", asked.state());
    query.put("nonce", asked.nonce());
    query.put("code_challenge", asked.challenge());
    query.put("code_challenge_method", "S256");
    query.put(
        "claims",
        "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"%d\"]}}}"
            .formatted(StepUpService.LEVEL));
    query.put("ui_locales", locale.toLanguageTag());
    return provider + "/protocol/openid-connect/auth?" + form(query);
  }

  /**
   * The ID token for the code that came back (section 3.1.3).
   *
   * @throws IOException if the provider does not give it
   */
  String exchange(String code, StepUpRequest asked) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "authorization_code");
    fields.put("code", code);
    fields.put("redirect_uri", home + StepUpServlet.DONE);
    fields.put("client_id", CLIENT);
    fields.put("client_secret", secret.orElse(""));
    fields.put("code_verifier", asked.verifier());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(provider + "/protocol/openid-connect/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("The identity provider answered " + answer.statusCode());
      }
      try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
        return json.readObject().getString("id_token");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The server is stopping", e);
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
