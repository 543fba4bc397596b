package dev.carportal.clients.client.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** How close we work with a customer. */
public enum CooperationLevel implements Coded {
  STRATEGIC("Strategic"),
  REGULAR("Regular"),
  POTENTIAL("Potential");

  private final String code;

  CooperationLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<CooperationLevel> {
    public Codes() {
      super(CooperationLevel.class);
    }
  }
}
