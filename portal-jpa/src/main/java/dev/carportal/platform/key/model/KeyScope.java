package dev.carportal.platform.key.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Whose things a wrapped key keeps. */
public enum KeyScope implements Coded {
  /** What belongs to a company. */
  COMPANY("Company"),
  /** What belongs to no company. */
  HOUSE("House");

  private final String code;

  KeyScope(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the scope by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<KeyScope> {
    public Codes() {
      super(KeyScope.class);
    }
  }
}
