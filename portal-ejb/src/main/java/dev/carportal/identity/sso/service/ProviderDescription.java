package dev.carportal.identity.sso.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of itself.
 *
 * @param issuer the issuer of OpenID Connect, the entity id of SAML
 * @param tokenUrl null for SAML, as {@code userInfoUrl} and {@code keysUrl}
 * @param certificates in base64; SAML only
 * @param byPost whether sign-ins are asked for by a form, because it takes nothing else; SAML only
 * @param wantsSigned whether it wants what we ask to be signed; SAML only
 */
record ProviderDescription(
    String issuer,
    String signInUrl,
    @Nullable String tokenUrl,
    @Nullable String userInfoUrl,
    @Nullable String keysUrl,
    List<String> certificates,
    boolean byPost,
    boolean wantsSigned) {}
