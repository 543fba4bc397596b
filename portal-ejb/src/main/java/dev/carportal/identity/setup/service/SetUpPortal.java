package dev.carportal.identity.setup.service;

import dev.carportal.platform.branding.service.ChangeSite;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Sets the portal up.
 *
 * @param token the code the launcher printed, which proves that the author runs this server
 * @param locale the language the administrator reads
 * @param site whose portal it is
 */
public record SetUpPortal(
    @NotBlank String token,
    @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}") String username,
    @NotBlank @Email @Size(max = 254) String email,
    @NotBlank @Size(max = 100) String firstName,
    @NotBlank @Size(max = 100) String lastName,
    @NotBlank @Size(min = 10, max = 200) String password,
    @NotNull Locale locale,
    @NotNull @Valid ChangeSite site) {
  @Override
  public String toString() {
    return "SetUpPortal[" + username + "]";
  }
}
