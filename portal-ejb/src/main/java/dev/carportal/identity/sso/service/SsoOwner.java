package dev.carportal.identity.sso.service;

import dev.carportal.identity.user.model.UserType;

/** The company that a provider belongs to. */
public record SsoOwner(Long companyId, String slug, String name, UserType userType) {}
