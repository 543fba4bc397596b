package dev.carportal.identity.user.service;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a verified access token says (OpenID Connect Core 1.0, section 5.1).
 *
 * @param subject {@code sub}
 * @param session {@code sid}, the session at the identity provider; null for systems
 * @param issuedAt {@code iat}
 * @param client {@code azp}, the client the token was made for
 * @param level {@code acr}, how surely the provider knows her: 1 by her password, 2 by a second
 *     factor too; 0 for systems
 * @param username {@code preferred_username}
 * @param email {@code email}; null for partner systems
 * @param name her name as it is written, of {@code given_name} and {@code family_name}, else {@code
 *     name}; null if the person gave none
 * @param locale {@code locale}, a language tag; null if the person chose none
 * @param provider the company whose provider signed her in; null for a password of ours
 * @param roles the realm roles
 */
public record TokenClaims(
    String subject,
    @Nullable String session,
    Instant issuedAt,
    String client,
    int level,
    String username,
    @Nullable String email,
    @Nullable String name,
    @Nullable String locale,
    @Nullable String provider,
    Set<String> roles) {
  /** The level of a password and a second factor. */
  public static final int TWO_FACTORS = 2;
}
