package dev.carportal.identity.user.service;

import java.util.List;

/**
 * A system that is to get a client of its own at the identity provider.
 *
 * @param scopes what its tokens carry
 * @param certificateBound whether its tokens are bound to the certificate it shows (RFC 8705)
 */
public record NewClient(
    String clientId, String name, String role, List<String> scopes, boolean certificateBound) {}
