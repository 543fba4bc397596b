package dev.carportal.identity.user.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Whether a person still belongs to where she works in the portal. */
public enum UserStatus implements Coded {
  ACTIVE("Active"),
  /** She can sign in no more; her name stays on what she did. */
  REMOVED("Removed");

  private final String code;

  UserStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the status by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<UserStatus> {
    public Codes() {
      super(UserStatus.class);
    }
  }
}
