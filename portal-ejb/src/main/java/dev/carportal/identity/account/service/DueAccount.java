package dev.carportal.identity.account.service;

import java.util.Set;

/**
 * What the identity provider has to learn of an account.
 *
 * @param enabled whether she may sign in
 * @param roles the realm roles she shall have
 * @param version the version of her row that says so
 */
record DueAccount(Long userId, String subject, boolean enabled, Set<String> roles, int version) {}
