package dev.carportal.identity.person.service;

import dev.carportal.identity.account.service.SecondFactor;
import dev.carportal.identity.user.model.UserStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as those know her who may give her a role.
 *
 * @param roles the realm roles that can be given and taken
 * @param factors null if the identity provider does not answer
 * @param last whether she is the last who can do what she can, and so has to stay
 * @param ours whether she works for us
 */
public record PersonDetails(
    UUID id,
    int version,
    String name,
    String email,
    @Nullable String companyName,
    @Nullable String position,
    @Nullable String phone,
    String zone,
    UserStatus status,
    Set<String> roles,
    Instant createdAt,
    @Nullable Instant lastLoginAt,
    @Nullable List<SecondFactor> factors,
    boolean last,
    boolean ours)
    implements Serializable {}
