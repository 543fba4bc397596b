package dev.carportal.identity.user.service;

import java.io.Serializable;
import java.util.UUID;

/** A person in a list to choose from. */
public record PersonRow(UUID id, String name, String email) implements Serializable {}
