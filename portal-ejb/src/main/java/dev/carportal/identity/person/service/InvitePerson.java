package dev.carportal.identity.person.service;

import dev.carportal.identity.person.model.Invitation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;

/**
 * Asks somebody to join where the caller works.
 *
 * @param locale the language of the letter
 */
public record InvitePerson(
    @NotBlank @Email @Size(max = Invitation.EMAIL_MAX) String email,
    @NotEmpty Set<@NotNull String> roles,
    @NotNull Locale locale) {
  @Override
  public String toString() {
    return "InvitePerson" + roles;
  }
}
