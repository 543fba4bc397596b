package dev.carportal.identity.access.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What follows where a rule's condition holds. Nothing is allowed unless a rule allows it. */
public enum Effect implements Coded {
  ALLOW("Allow"),
  /** Weighs more than any rule that allows. */
  DENY("Deny");

  private final String code;

  Effect(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<Effect> {
    public Codes() {
      super(Effect.class);
    }
  }
}
