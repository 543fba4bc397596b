package dev.carportal.identity.sso.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carportal.identity.sso.model.SsoProtocol;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.persistence.model.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks providers what they say of themselves. */
@ApplicationScoped
class ProviderDescriptions {
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final int LENGTH_MAX = 2_000_000;
  private static final int OK = 200;
  private static final String DISCOVERY = "/.well-known/openid-configuration";
  private static final String FIELD = "metadataUrl";

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /**
   * What the provider says of itself.
   *
   * @throws InvalidInputException if there is nothing, or nothing that can be used
   */
  ProviderDescription read(ConnectProvider command) {
    if (command.protocol() == SsoProtocol.OIDC) {
      return discovered(place(command.metadataUrl()));
    }
    String given = command.metadata();
    return given != null && !given.isBlank()
        ? SamlMetadata.read(given, "metadata")
        : SamlMetadata.read(fetch(place(command.metadataUrl()).toString()), FIELD);
  }

  /** OpenID Connect Discovery 1.0, section 4; the issuer is the one that was asked. */
  private ProviderDescription discovered(URI place) {
    String issuer = place.toString().replaceFirst(DISCOVERY + "$", "").replaceFirst("/$", "");
    JsonNode said = json(fetch(issuer + DISCOVERY));
    String named = said.path("issuer").asText();
    if (!named.replaceFirst("/$", "").equals(issuer)) {
      throw InvalidInputException.of(FIELD, "error.sso.issuer", named);
    }
    return new ProviderDescription(
        named,
        needed(said, "authorization_endpoint"),
        needed(said, "token_endpoint"),
        said.path("userinfo_endpoint").asText(null),
        needed(said, "jwks_uri"),
        java.util.List.of(),
        false,
        false);
  }

  private static JsonNode json(String text) {
    try {
      return Json.read(text, JsonNode.class);
    } catch (RuntimeException e) {
      throw InvalidInputException.of(FIELD, "error.sso.notDiscovery");
    }
  }

  private static String needed(JsonNode said, String name) {
    String value = said.path(name).asText("");
    if (value.isEmpty()) {
      throw InvalidInputException.of(FIELD, "error.sso.notDiscovery");
    }
    return place(value).toString();
  }

  /** An address that may be asked: over TLS, or on this machine. */
  static URI place(@Nullable String typed) {
    try {
      URI place = URI.create(typed == null ? "" : typed.strip());
      boolean here = "localhost".equals(place.getHost()) && "http".equals(place.getScheme());
      if (place.getHost() != null
          && place.getUserInfo() == null
          && (here || "https".equals(place.getScheme()))) {
        return place;
      }
    } catch (IllegalArgumentException e) {
      throw InvalidInputException.of(FIELD, "error.sso.address");
    }
    throw InvalidInputException.of(FIELD, "error.sso.address");
  }

  /** What stands at an address. */
  String fetch(String place) {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(place)).timeout(PATIENCE).GET().build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != OK || answer.body().length() > LENGTH_MAX) {
        throw InvalidInputException.of(
            FIELD, "error.sso.status", place, String.valueOf(answer.statusCode()));
      }
      return answer.body();
    } catch (IOException e) {
      throw InvalidInputException.of(FIELD, "error.sso.silent", place);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw InvalidInputException.of(FIELD, "error.sso.silent", place);
    }
  }
}
