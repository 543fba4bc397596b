package dev.carportal.identity.sso.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a company's provider is.
 *
 * @param issuer its name: the issuer of OpenID Connect, the entity id of SAML
 * @param signInUrl where people are sent to
 * @param metadataUrl where it describes itself; null if its description was given as a file
 * @param clientId how it knows us; null for SAML, where our address is our name
 */
@Embeddable
public record SsoEndpoint(
    @NotNull @Column(name = "protocol") SsoProtocol protocol,
    @NotBlank @Size(max = 500) @Column(name = "issuer") String issuer,
    @NotBlank @Size(max = 1000) @Column(name = "sign_in_url") String signInUrl,
    @Size(max = 1000) @Column(name = "metadata_url") @Nullable String metadataUrl,
    @Size(max = 200) @Column(name = "client_id") @Nullable String clientId)
    implements Serializable {}
