package dev.carportal.keycloak.signal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.keycloak.crypto.AsymmetricSignatureSignerContext;
import org.keycloak.crypto.KeyUse;
import org.keycloak.jose.jws.JWSBuilder;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.JsonWebToken;
import org.keycloak.urls.UrlType;

/**
 * Writes a Security Event Token (RFC 8417): what happened, signed with the realm's own key, so that
 * the portal believes it as it believes a sign-in.
 */
final class SignalToken {
  private static final String TYPE = "secevent+jwt";
  private static final String ALGORITHM = "RS256";
  private static final String AUDIENCE = "portal-web";

  private SignalToken() {}

  /**
   * The signed token.
   *
   * @param subject whom it is about; empty if nobody has that name
   * @param said what else is to be known of the event
   */
  static String write(
      KeycloakSession session,
      RealmModel realm,
      SignalKind kind,
      String subject,
      Map<String, String> said) {
    String issuer =
        session.getContext().getUri(UrlType.FRONTEND).getBaseUri() + "realms/" + realm.getName();
    JsonWebToken token =
        new JsonWebToken()
            .id(UUID.randomUUID().toString())
            .issuer(issuer)
            .audience(AUDIENCE)
            .iat(Instant.now().getEpochSecond());
    Map<String, Object> event = new LinkedHashMap<>(said);
    token.setOtherClaims("events", Map.of(kind.uri(), event));
    if (!subject.isEmpty()) { // RFC 9493, section 3.2.3
      token.setOtherClaims("sub_id", Map.of("format", "iss_sub", "iss", issuer, "sub", subject));
    }
    return new JWSBuilder()
        .type(TYPE)
        .jsonContent(token)
        .sign(
            new AsymmetricSignatureSignerContext(
                session.keys().getActiveKey(realm, KeyUse.SIG, ALGORITHM)));
  }
}
