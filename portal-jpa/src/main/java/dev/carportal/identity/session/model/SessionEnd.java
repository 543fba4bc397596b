package dev.carportal.identity.session.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Why a session is over. */
public enum SessionEnd implements Coded {
  /** She pressed the button there. */
  SIGNED_OUT("SignedOut"),
  /** She ended it from another device. */
  ENDED_BY_OWNER("EndedByOwner"),
  /** Nothing was done in it for too long. */
  IDLE("Idle"),
  /** It lasted as long as a session may. */
  EXPIRED("Expired"),
  /** The identity provider ended it. */
  PROVIDER("Provider"),
  /** Her company asks for a second factor, and she came without one. */
  POLICY("Policy"),
  /** She no longer belongs where she worked. */
  REMOVED("Removed"),
  /** She was given another role, which counts from the next sign-in on. */
  ROLE_CHANGED("RoleChanged"),
  /** Her account was disabled or removed. */
  DISABLED("Disabled");

  private final String code;

  SessionEnd(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the reason by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<SessionEnd> {
    public Codes() {
      super(SessionEnd.class);
    }
  }
}
