package dev.carportal.clients.registration.service;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.client.model.ContactMethod;
import dev.carportal.clients.registration.model.RegisteredCompany;
import dev.carportal.clients.registration.model.Registration;
import dev.carportal.clients.registration.model.RegistrationKind;
import dev.carportal.identity.user.model.PersonName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an account.
 *
 * @param company null for a person alone
 * @param password goes to the identity provider and nowhere else
 * @param locale the language she wants to be answered in
 * @param message what she wants us to know
 * @param ip the network address it comes from
 */
public record Register(
    @NotNull RegistrationKind kind,
    @Nullable @Valid RegisteredCompany company,
    @NotBlank @Size(max = 90) String givenName,
    @NotBlank @Size(max = 90) String familyName,
    @NotBlank @Email @Size(max = 120) String email,
    @NotBlank @Size(min = 10, max = 128) String password,
    @Nullable @Size(max = 120) String department,
    @Nullable @Size(max = 120) String position,
    @Nullable @Size(max = 40) String phone,
    @Nullable @Size(min = 2, max = 2) String country,
    @NotNull ContactMethod contactMethod,
    @Nullable BudgetRange budgetRange,
    @NotNull Locale locale,
    @Nullable @Size(max = Registration.MESSAGE_MAX) String message,
    @NotBlank @Size(max = 45) String ip) {
  /** Her name as it is written. */
  String displayName() {
    return new PersonName(givenName, familyName).written();
  }

  @Override
  public String toString() {
    return "Register[" + kind + "]";
  }
}
