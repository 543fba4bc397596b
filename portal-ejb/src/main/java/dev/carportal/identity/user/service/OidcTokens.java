package dev.carportal.identity.user.service;

import dev.carportal.identity.user.model.PersonName;
import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RealmAccessClaim;

/** Reads the claims of the token that the server's OIDC client has verified. */
public final class OidcTokens {
  private OidcTokens() {}

  /** The claims behind a principal; empty if it did not come from a token. */
  public static Optional<TokenClaims> claims(@Nullable Principal principal) {
    if (!(principal instanceof OidcPrincipal<?> oidc)) {
      return Optional.empty();
    }
    AccessToken token = oidc.getOidcSecurityContext().getToken();
    if (token == null) {
      return Optional.empty();
    }
    RealmAccessClaim realm = token.getRealmAccessClaim();
    return Optional.of(
        new TokenClaims(
            token.getSubject(),
            token.getClaimValueAsString("sid"),
            Instant.ofEpochSecond(token.getIssuedAt()),
            token.getClaimValueAsString("azp"),
            level(token.getClaimValueAsString("acr")),
            Optional.ofNullable(token.getPreferredUsername())
                .or(() -> Optional.ofNullable(principal.getName()))
                .orElse(""),
            token.getEmail(),
            name(token),
            token.getClaimValueAsString("locale"),
            token.getClaimValueAsString("identity_provider"),
            realm == null ? Set.of() : Set.copyOf(realm.getRoles())));
  }

  /** The scopes of a token; none if the principal did not come from one. */
  public static Set<String> scopes(@Nullable Principal principal) {
    String scope = claim(principal, "scope") instanceof String text ? text : "";
    return Arrays.stream(scope.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The SHA-256 thumbprint of the certificate that a token is bound to (RFC 8705, section 3.1);
   * empty if it is bound to none.
   */
  public static Optional<String> thumbprint(@Nullable Principal principal) {
    return claim(principal, "cnf") instanceof Map<?, ?> confirmation
            && confirmation.get("x5t#S256") instanceof String thumbprint
        ? Optional.of(thumbprint)
        : Optional.empty();
  }

  private static @Nullable Object claim(@Nullable Principal principal, String name) {
    AccessToken token =
        principal instanceof OidcPrincipal<?> oidc
            ? oidc.getOidcSecurityContext().getToken()
            : null;
    return token == null ? null : token.getClaimValue(name);
  }

  /** A realm without levels says words here, and proves no level with them. */
  private static int level(@Nullable String acr) {
    return acr != null && acr.matches("[0-9]") ? Integer.parseInt(acr) : 0;
  }

  private static @Nullable String name(AccessToken token) {
    String given = token.getClaimValueAsString("given_name");
    String family = token.getClaimValueAsString("family_name");
    return given == null || family == null
        ? token.getName()
        : new PersonName(given, family).written();
  }

  /** The id token of a person's session, which ends that session at the provider. */
  public static Optional<String> idToken(@Nullable Principal principal) {
    return principal instanceof OidcPrincipal<?> oidc
        ? Optional.ofNullable(oidc.getOidcSecurityContext().getIDTokenString())
        : Optional.empty();
  }
}
