package dev.carportal.identity.session.service;

import dev.carportal.platform.error.model.RuleException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/** Believes what the identity provider signed for this portal, and nothing else. */
@ApplicationScoped
class ProviderTokens {
  private static final String AUDIENCE = "portal-web";
  private static final int SKEW_SECONDS = 60;
  private static final int AGE_MAX_SECONDS = 3600;
  private static final int PATIENCE_MILLIS = 3000;

  /** Keys that nobody knows shall not have the provider asked for each of them. */
  private static final long REPRIEVE_MILLIS = 30_000;

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String realm;

  private HttpsJwksVerificationKeyResolver keys;

  @PostConstruct
  void prepare() {
    Get asking = new Get();
    asking.setConnectTimeout(PATIENCE_MILLIS);
    asking.setReadTimeout(PATIENCE_MILLIS);
    asking.setRetries(0);
    HttpsJwks published = new HttpsJwks(realm + "/protocol/openid-connect/certs");
    published.setSimpleHttpGet(asking);
    published.setRetainCacheOnErrorDuration(AGE_MAX_SECONDS);
    published.setRefreshReprieveThreshold(REPRIEVE_MILLIS);
    keys = new HttpsJwksVerificationKeyResolver(published);
  }

  /**
   * What a token says that the provider signed for us within the last hour.
   *
   * @param type the kind of token that is expected, its {@code typ} (RFC 8725, section 3.11)
   * @throws UntrustedTokenException if it is of another kind, for somebody else, by somebody else,
   *     too old, or changed
   */
  JwtClaims read(String token, String type) throws UntrustedTokenException {
    JwtConsumer consumer =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(keys)
            .setJwsAlgorithmConstraints(
                AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
            .setExpectedType(true, type)
            .setExpectedIssuer(realm)
            .setExpectedAudience(AUDIENCE)
            .setRequireJwtId()
            .setRequireIssuedAt()
            .setIssuedAtRestrictions(SKEW_SECONDS, AGE_MAX_SECONDS)
            .setAllowedClockSkewInSeconds(SKEW_SECONDS)
            .build();
    try {
      return consumer.processToClaims(token);
    } catch (InvalidJwtException e) {
      if (e.getCause() instanceof UnresolvableKeyException
          && e.getCause().getCause() instanceof IOException) {
        throw new RuleException("error.directory.away");
      }
      throw new UntrustedTokenException(codes(e));
    }
  }

  /** What is wrong in the library's numbers: its words would repeat the token. */
  private static String codes(InvalidJwtException refused) {
    return refused.getErrorDetails().stream()
        .map(detail -> String.valueOf(detail.getErrorCode()))
        .collect(Collectors.joining(", ", "it is refused for ", ""));
  }

  /**
   * The one event of a Security Event Token (RFC 8417, section 2.2) and what is said of it.
   *
   * @throws UntrustedTokenException if there is none, or more than one
   */
  static Map.Entry<String, Map<String, String>> event(JwtClaims claims)
      throws UntrustedTokenException {
    Object events = claims.getClaimValue("events");
    if (!(events instanceof Map<?, ?> named) || named.size() != 1) {
      throw new UntrustedTokenException("it names no event, or several");
    }
    Map.Entry<?, ?> only = named.entrySet().iterator().next();
    Map<String, String> said = new TreeMap<>();
    if (only.getValue() instanceof Map<?, ?> values) {
      values.forEach((name, value) -> said.put(String.valueOf(name), String.valueOf(value)));
    }
    return Map.entry(String.valueOf(only.getKey()), said);
  }

  /** The account an event is about (RFC 9493); empty if it is about none. */
  static String subject(JwtClaims claims) throws UntrustedTokenException {
    try {
      Object subject = claims.getClaimValue("sub_id");
      return subject instanceof Map<?, ?> named && named.get("sub") instanceof String sub
          ? sub
          : claims.getSubject() == null ? "" : claims.getSubject();
    } catch (MalformedClaimException e) {
      throw new UntrustedTokenException(e);
    }
  }
}
