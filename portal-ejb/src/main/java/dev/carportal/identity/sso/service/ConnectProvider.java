package dev.carportal.identity.sso.service;

import dev.carportal.identity.sso.model.SsoProtocol;
import dev.carportal.identity.sso.model.SsoRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says how a company signs in its own people.
 *
 * @param metadataUrl where the provider describes itself: the issuer of OpenID Connect, the
 *     metadata of SAML
 * @param metadata the description itself, where there is no such place; SAML only
 * @param clientSecret null leaves the one that is known
 * @param confirmed that the company was asked, and owns the domains
 * @param expectedVersion the version its author saw; -1 if there was none
 */
public record ConnectProvider(
    @NotNull SsoProtocol protocol,
    @Size(max = 1000) @Nullable String metadataUrl,
    @Size(max = 200_000) @Nullable String metadata,
    @Size(max = 200) @Nullable String clientId,
    @Size(max = 500) @Nullable String clientSecret,
    @NotNull Set<String> domains,
    boolean confirmed,
    @Valid @NotNull SsoRules rules,
    int expectedVersion) {}
