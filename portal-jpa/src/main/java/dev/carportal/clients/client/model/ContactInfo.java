package dev.carportal.clients.client.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Whom to talk to at a customer, and how. */
public record ContactInfo(
    String person, String email, @Nullable String phone, @Nullable String position)
    implements Serializable {}
