package dev.carportal.clients.evaluation.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** How likely it is that effort or time will not hold. */
public enum Risk implements Coded {
  LOW("Low"),
  MEDIUM("Medium"),
  HIGH("High");

  private final String code;

  Risk(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<Risk> {
    public Codes() {
      super(Risk.class);
    }
  }
}
