package dev.carportal.platform.audit.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What was done to a thing, or with it. */
public enum AuditAction implements Coded {
  CREATED("Created"),
  CHANGED("Changed"),
  ERASED("Erased"),
  SIGNED_IN("SignedIn"),
  SIGN_IN_FAILED("SignInFailed"),
  CONFIRMED("Confirmed"),
  SIGNED_OUT("SignedOut"),
  SESSION_ENDED("SessionEnded"),
  DOWNLOADED("Downloaded"),
  EXPORTED("Exported"),
  READ("Read"),
  REFUSED("Refused");

  private final String code;

  AuditAction(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the action by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<AuditAction> {
    public Codes() {
      super(AuditAction.class);
    }
  }
}
