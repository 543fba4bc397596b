package dev.carportal.keycloak.factor;

import java.util.Set;
import org.keycloak.models.UserModel;

/** What counts as a second factor of a person's own. */
final class Factors {
  private static final Set<String> TYPES =
      Set.of("otp", "webauthn", "recovery-authn-codes", "portal-email-code", "portal-sms-code");

  private Factors() {}

  /** Whether she has set one up. */
  static boolean has(UserModel user) {
    return user.credentialManager()
        .getStoredCredentialsStream()
        .anyMatch(kept -> TYPES.contains(kept.getType()));
  }
}
