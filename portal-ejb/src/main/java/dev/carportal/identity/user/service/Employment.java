package dev.carportal.identity.user.service;

import dev.carportal.identity.user.model.UserType;

/** The company whose people a provider signs in, and what they are to us. */
public record Employment(Long companyId, String companyName, UserType type) {}
