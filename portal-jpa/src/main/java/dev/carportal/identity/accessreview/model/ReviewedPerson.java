package dev.carportal.identity.accessreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as she was when something was decided on her.
 *
 * @param role her realm role from then on
 * @param factors her kinds of second factor, separated by commas; null if nobody could say
 */
@Embeddable
public record ReviewedPerson(
    @Column(name = "person_name") String name,
    @Column(name = "email") String email,
    @Column(name = "role") String role,
    @Nullable @Column(name = "factors") String factors,
    @Column(name = "known_since") Instant knownSince,
    @Nullable @Column(name = "last_login_at") Instant lastLoginAt) {}
