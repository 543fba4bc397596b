package dev.carportal.identity.access.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carportal.identity.partner.service.PartnerAccessService;
import dev.carportal.identity.partner.service.PartnerLimits;
import dev.carportal.platform.error.rest.Problem;
import dev.carportal.platform.error.rest.ProblemKind;
import dev.carportal.platform.error.rest.Problems;
import dev.carportal.platform.gateway.rest.Explanation;
import dev.carportal.platform.persistence.model.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says why a token was refused, from what it says of itself: nothing of that is believed, it only
 * helps its owner. A token of another issuer or for another audience is written down, each kind
 * once a minute, so that nobody fills the trail with tokens of her own making.
 */
@ApplicationScoped
public class TokenFaults implements Explanation {
  private static final Logger LOG = LoggerFactory.getLogger(TokenFaults.class);
  private static final String AUDIENCE = "portal-api";
  private static final String BEARER = "Bearer ";
  private static final int SAID_MAX = 120;
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Inject private Problems problems;
  @Inject private PartnerAccessService service;
  @Inject private PartnerLimits limits;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String realm;

  @Override
  public Optional<Problem> explain(HttpServletRequest request, int status) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (status != 401 || header == null || !header.startsWith(BEARER)) {
      return Optional.empty();
    }
    JsonNode said = payload(header.substring(BEARER.length()));
    if (said == null) {
      return Optional.empty();
    }
    String issuer = shortened(said.path("iss").asText());
    if (!issuer.equals(realm)) {
      note(request, "issuer", issuer);
      return Optional.of(
          problems.of(ProblemKind.TOKEN_REFUSED, "error.token.issuer", issuer, realm));
    }
    if (!isFor(said.path("aud"))) {
      String client = shortened(said.path("azp").asText());
      note(request, "audience", client);
      return Optional.of(problems.of(ProblemKind.TOKEN_REFUSED, "error.token.audience", client));
    }
    return said.path("exp").asLong() < clock.instant().getEpochSecond()
        ? Optional.of(problems.of(ProblemKind.TOKEN_REFUSED, "error.token.expired"))
        : Optional.empty();
  }

  private static @Nullable JsonNode payload(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return null;
    }
    try {
      JsonNode said =
          Json.read(
              new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8),
              JsonNode.class);
      return said.isObject() ? said : null;
    } catch (RuntimeException e) {
      return null; // no token at all: the status says enough
    }
  }

  private static boolean isFor(JsonNode audience) {
    return audience.isArray()
        ? StreamSupport.stream(audience.spliterator(), false)
            .anyMatch(one -> AUDIENCE.equals(one.asText()))
        : AUDIENCE.equals(audience.asText());
  }

  private void note(HttpServletRequest request, String fault, String said) {
    try {
      if (limits.isFirst("token " + fault, A_MINUTE)) {
        Object place = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        service.noteToken(
            Map.of("place", shortened(String.valueOf(place)), "fault", fault, "said", said));
      }
    } catch (RuntimeException e) {
      LOG.error("A refused token could not be written down", e);
    }
  }

  private static String shortened(String text) {
    return text.length() > SAID_MAX ? text.substring(0, SAID_MAX) : text;
  }
}
