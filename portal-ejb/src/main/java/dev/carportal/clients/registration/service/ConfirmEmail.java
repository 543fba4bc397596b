package dev.carportal.clients.registration.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Proves that the caller's address is hers.
 *
 * @param code what stood in the link of the letter
 */
public record ConfirmEmail(@NotBlank @Size(max = 100) String code) {
  @Override
  public String toString() {
    return "ConfirmEmail[]";
  }
}
