package dev.carportal.identity.sso.service;

import dev.carportal.identity.sso.model.SsoEndpoint;
import dev.carportal.identity.sso.model.SsoRules;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company's provider, and what the company's IT department needs to know of us.
 *
 * @param endpoint null if the company has no provider yet
 * @param link what stands on the company's intranet
 * @param redirectUri where the provider sends its answers
 * @param ownMetadata where we describe ourselves to a provider of SAML
 * @param ownEntityId what a provider of SAML calls us
 * @param version -1 if there is none yet
 */
public record SsoDetails(
    @Nullable SsoEndpoint endpoint,
    @Nullable SsoRules rules,
    Set<String> domains,
    boolean enabled,
    String link,
    String redirectUri,
    String ownMetadata,
    String ownEntityId,
    int version)
    implements Serializable {}
