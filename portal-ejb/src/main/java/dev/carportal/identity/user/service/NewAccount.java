package dev.carportal.identity.user.service;

import java.util.Locale;

/**
 * What the identity provider needs to let somebody sign in.
 *
 * @param origin which door it was opened at; kept there, so that it is known again
 * @param password hers from the first sign-in on; never kept here, never logged
 */
public record NewAccount(
    String username,
    String email,
    String firstName,
    String lastName,
    String password,
    Locale locale,
    String origin) {
  @Override
  public String toString() {
    return "NewAccount[" + username + "]";
  }
}
