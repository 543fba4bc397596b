package dev.carportal.showcase.capability.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** The part of a vehicle's electronics that a capability belongs to. */
public enum Zone implements Coded {
  COCKPIT("Cockpit"),
  DRIVING("Driving"),
  BODY("Body"),
  ENERGY("Energy"),
  CONNECTIVITY("Connectivity"),
  PLATFORM("Platform");

  private final String code;

  Zone(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the zone by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<Zone> {
    public Codes() {
      super(Zone.class);
    }
  }
}
