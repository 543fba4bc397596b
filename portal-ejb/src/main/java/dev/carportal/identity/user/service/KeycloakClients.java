package dev.carportal.identity.user.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The systems the identity provider knows. What is done here is not undone with a transaction:
 * whoever creates a client and fails afterwards removes it.
 */
@ApplicationScoped
public class KeycloakClients {
  private static final Logger LOG = LoggerFactory.getLogger(KeycloakClients.class);
  private static final String BOUND = "tls.client.certificate.bound.access.tokens";
  private static final List<String> ALWAYS = List.of("basic", "profile", "roles");

  @Inject private KeycloakDirectory directory;

  /**
   * Creates a client that may ask for tokens at once.
   *
   * @return its secret, which nobody keeps but the provider and whoever is told now
   * @throws RuleException {@code error.directory.away} if Keycloak does not answer, or knows a
   *     client of that name
   */
  public String create(NewClient wanted) {
    List<String> scopes = new ArrayList<>(ALWAYS);
    scopes.addAll(wanted.scopes());
    KeycloakDirectory.expect(
        201,
        directory.send(
            "POST",
            "/clients",
            Map.ofEntries(
                Map.entry("clientId", wanted.clientId()),
                Map.entry("name", wanted.name()),
                Map.entry("enabled", true),
                Map.entry("protocol", "openid-connect"),
                Map.entry("publicClient", false),
                Map.entry("clientAuthenticatorType", "client-secret"),
                Map.entry("standardFlowEnabled", false),
                Map.entry("directAccessGrantsEnabled", false),
                Map.entry("serviceAccountsEnabled", true),
                Map.entry("fullScopeAllowed", true),
                Map.entry("attributes", Map.of(BOUND, String.valueOf(wanted.certificateBound()))),
                Map.entry("defaultClientScopes", scopes),
                Map.entry("optionalClientScopes", List.of()),
                Map.entry("protocolMappers", List.of(audience())))));
    LOG.info("Client {} was created at the identity provider", wanted.clientId());
    String key = key(wanted.clientId());
    directory.grantRole(
        read(path(key) + "/service-account-user").path("id").asText(), wanted.role());
    return read(path(key) + "/client-secret").path("value").asText();
  }

  /** Its tokens are made for the API and nobody else. */
  private static Map<String, Object> audience() {
    return Map.of(
        "name",
        "audience portal-api",
        "protocol",
        "openid-connect",
        "protocolMapper",
        "oidc-audience-mapper",
        "config",
        Map.of(
            "included.client.audience",
            "portal-api",
            "access.token.claim",
            "true",
            "id.token.claim",
            "false"));
  }

  /**
   * Gives a client another secret; the one it had is refused from now on.
   *
   * @return the new one
   */
  public String rotate(String clientId) {
    HttpResponse<String> made =
        KeycloakDirectory.expect(
            200, directory.send("POST", path(key(clientId)) + "/client-secret", Map.of()));
    LOG.info("Client {} was given another secret", clientId);
    return Json.read(made.body(), JsonNode.class).path("value").asText();
  }

  /** Lets a client ask for tokens, or no longer does. */
  public void enable(String clientId, boolean enabled) {
    String path = path(key(clientId));
    ObjectNode client = read(path);
    client.put("enabled", enabled);
    KeycloakDirectory.expect(204, directory.send("PUT", path, client));
    LOG.info("Client {} was {}", clientId, enabled ? "enabled" : "disabled");
  }

  /**
   * Says what a client is called and what its tokens are.
   *
   * @param given whether its tokens carry a scope, for each scope that is ours to give
   */
  public void change(
      String clientId, String name, Map<String, Boolean> given, boolean certificateBound) {
    String path = path(key(clientId));
    ObjectNode client = read(path);
    client.put("name", name);
    client.withObjectProperty("attributes").put(BOUND, String.valueOf(certificateBound));
    KeycloakDirectory.expect(204, directory.send("PUT", path, client));
    Map<String, String> known = new TreeMap<>();
    for (JsonNode scope : list("/client-scopes")) {
      known.put(scope.path("name").asText(), scope.path("id").asText());
    }
    given.forEach(
        (scope, wanted) -> {
          String id = known.get(scope);
          if (id == null) {
            LOG.error("The realm has no client scope {}", scope);
            throw new RuleException("error.directory.away");
          }
          KeycloakDirectory.expect(
              204,
              directory.send(
                  wanted ? "PUT" : "DELETE", path + "/default-client-scopes/" + id, null));
        });
    LOG.info("Client {} was changed", clientId);
  }

  /** Removes a client; one that is not there is no error. */
  public void remove(String clientId) {
    Optional<String> key = find(clientId);
    if (key.isPresent()) {
      KeycloakDirectory.expect(204, directory.send("DELETE", path(key.get()), null));
      LOG.info("Client {} was removed at the identity provider", clientId);
    }
  }

  private Optional<String> find(String clientId) {
    JsonNode found = list("/clients?clientId=" + KeycloakDirectory.encode(clientId));
    return found.isEmpty() ? Optional.empty() : Optional.of(found.path(0).path("id").asText());
  }

  private String key(String clientId) {
    return find(clientId)
        .orElseThrow(
            () -> {
              LOG.error("The identity provider has no client {}", clientId);
              return new RuleException("error.partner.lost", clientId);
            });
  }

  private ObjectNode read(String path) {
    return Json.read(
        KeycloakDirectory.expect(200, directory.send("GET", path, null)).body(), ObjectNode.class);
  }

  private JsonNode list(String path) {
    return Json.read(
        KeycloakDirectory.expect(200, directory.send("GET", path, null)).body(), JsonNode.class);
  }

  private static String path(String key) {
    return "/clients/" + key;
  }
}
