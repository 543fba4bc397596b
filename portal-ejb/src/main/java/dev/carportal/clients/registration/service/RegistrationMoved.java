package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.RegistrationStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration has come in or was decided.
 *
 * @param role the realm role she gets; null unless she was let in
 */
public record RegistrationMoved(
    UUID registrationId, RegistrationStatus status, @Nullable String role) {
  static final String KIND = "registration.moved";
}
