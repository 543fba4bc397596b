package dev.carportal.identity.person.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Joins, with a letter.
 *
 * @param proof what stood in the letter's link
 * @param givenName her name, like the password, is not asked of somebody who comes back
 * @param password goes to the identity provider and nowhere else
 */
public record AcceptInvitation(
    @NotBlank @Size(max = 100) String proof,
    @Nullable @Size(max = 90) String givenName,
    @Nullable @Size(max = 90) String familyName,
    @Nullable @Size(min = 10, max = 128) String password,
    @NotNull Locale locale) {
  @Override
  public String toString() {
    return "AcceptInvitation[]";
  }
}
