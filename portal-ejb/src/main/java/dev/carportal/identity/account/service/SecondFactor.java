package dev.carportal.identity.account.service;

import java.util.Arrays;
import java.util.List;

/** With what somebody can prove that it is she, beside her password. */
public enum SecondFactor {
  APP("otp"),
  PASSKEY("webauthn"),
  EMAIL("portal-email-code"),
  TEXT("portal-sms-code"),
  RECOVERY("recovery-authn-codes");

  private final String type;

  SecondFactor(String type) {
    this.type = type;
  }

  /** The factors behind the provider's names of them; a password is none. */
  public static List<SecondFactor> of(List<String> credentialTypes) {
    return Arrays.stream(values())
        .filter(factor -> credentialTypes.stream().anyMatch(factor::covers))
        .toList();
  }

  /** A passkey that replaces the password proves as much as one beside it. */
  private boolean covers(String credentialType) {
    return credentialType.equals(type) || credentialType.equals(type + "-passwordless");
  }
}
