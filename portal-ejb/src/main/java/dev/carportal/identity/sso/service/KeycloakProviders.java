package dev.carportal.identity.sso.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.carportal.identity.sso.model.CompanyProvider;
import dev.carportal.identity.sso.model.SsoProtocol;
import dev.carportal.identity.user.service.KeycloakDirectory;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects a company at the identity provider: an organization with its domains, and its provider.
 * All of it may be done again, so what came half-way is mended by the next time.
 */
@ApplicationScoped
class KeycloakProviders {
  private static final Logger LOG = LoggerFactory.getLogger(KeycloakProviders.class);

  /** As {@code portal-keycloak} builds them; it has all companies use its newest at each start. */
  private static final String FIRST_FLOW = "portal company first 1";

  private static final String EACH_FLOW = "portal company each 1";

  private static final String INSTANCES = "/identity-provider/instances";
  private static final String ORGANIZATIONS = "/organizations";

  @Inject private KeycloakDirectory directory;

  /**
   * Has the identity provider know a company's provider as the portal does.
   *
   * @param said what the provider says of itself; null leaves what is known
   * @param secret null leaves the one that is known
   */
  void connect(
      CompanyProvider provider, @Nullable ProviderDescription said, @Nullable String secret) {
    String organization = organization(provider);
    String place = INSTANCES + "/" + provider.getSlug();
    HttpResponse<String> found = directory.ask("GET", place, null);
    boolean known = found.statusCode() == 200;
    ObjectNode instance = Json.read(known ? found.body() : "{}", ObjectNode.class);
    boolean linked = instance.hasNonNull("organizationId");
    ProviderInstances.describe(instance, provider, said, secret);
    instance.put("firstBrokerLoginFlowAlias", FIRST_FLOW);
    instance.put("postBrokerLoginFlowAlias", EACH_FLOW);
    if (known) {
      expect(directory.ask("PUT", place, instance), 204);
    } else {
      expect(directory.ask("POST", INSTANCES, instance), 201);
    }
    if (!linked) {
      expect(
          directory.ask(
              "POST",
              ORGANIZATIONS + "/" + organization + "/identity-providers",
              provider.getSlug()),
          204);
    }
    mappers(provider, place + "/mappers");
    LOG.info("The provider of company {} is connected", provider.getSlug());
  }

  /** Takes a company's provider away; the accounts of its people stay. */
  void disconnect(CompanyProvider provider) {
    expect(directory.ask("DELETE", INSTANCES + "/" + provider.getSlug(), null), 204, 404);
    String organization = find(provider.getSlug());
    if (organization != null) {
      expect(directory.ask("DELETE", ORGANIZATIONS + "/" + organization, null), 204, 404);
    }
    LOG.info("The provider of company {} is removed", provider.getSlug());
  }

  private String organization(CompanyProvider provider) {
    List<Map<String, Object>> domains =
        provider.getDomains().stream()
            .map(domain -> Map.<String, Object>of("name", domain, "verified", true))
            .toList();
    String known = find(provider.getSlug());
    Map<String, Object> organization =
        Map.of(
            "name",
            provider.getSlug(),
            "alias",
            provider.getSlug(),
            "enabled",
            true,
            "domains",
            domains);
    if (known == null) {
      HttpResponse<String> made = directory.ask("POST", ORGANIZATIONS, organization);
      expect(made, 201);
      String place = made.headers().firstValue("Location").orElse("");
      return place.substring(place.lastIndexOf('/') + 1);
    }
    expect(directory.ask("PUT", ORGANIZATIONS + "/" + known, organization), 204);
    return known;
  }

  private @Nullable String find(String slug) {
    HttpResponse<String> found =
        directory.ask("GET", ORGANIZATIONS + "?max=1000&briefRepresentation=true", null);
    expect(found, 200);
    for (JsonNode organization : Json.read(found.body(), JsonNode.class)) {
      if (slug.equals(organization.path("alias").asText())) {
        return organization.path("id").asText();
      }
    }
    return null;
  }

  private void mappers(CompanyProvider provider, String place) {
    HttpResponse<String> known = directory.ask("GET", place, null);
    expect(known, 200);
    for (JsonNode mapper : Json.read(known.body(), JsonNode.class)) {
      expect(directory.ask("DELETE", place + "/" + mapper.path("id").asText(), null), 204);
    }
    boolean oidc = provider.getEndpoint().protocol() == SsoProtocol.OIDC;
    for (Map<String, Object> mapper :
        oidc ? ProviderInstances.oidcMappers(provider) : ProviderInstances.samlMappers(provider)) {
      expect(directory.ask("POST", place, mapper), 201);
    }
  }

  private static void expect(HttpResponse<String> answer, int... statuses) {
    for (int status : statuses) {
      if (answer.statusCode() == status) {
        return;
      }
    }
    LOG.error(
        "The identity provider answered {} to {} {}: {}",
        answer.statusCode(),
        answer.request().method(),
        answer.uri().getPath(),
        answer.body());
    throw new RuleException("error.sso.refused");
  }
}
