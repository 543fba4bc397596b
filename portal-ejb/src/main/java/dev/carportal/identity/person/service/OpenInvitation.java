package dev.carportal.identity.person.service;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who opens the link of her letter.
 *
 * @param companyName null for our own staff
 * @param returning whether she has an account from before
 */
public record OpenInvitation(
    @Nullable String companyName,
    String invitedBy,
    String email,
    Set<String> roles,
    boolean returning)
    implements Serializable {}
