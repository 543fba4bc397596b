package dev.carportal.identity.person.service;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** Gives somebody other roles. */
public record ChangeRoles(
    @NotNull UUID personId, int expectedVersion, @NotEmpty Set<@NotNull String> roles)
    implements Serializable {}
