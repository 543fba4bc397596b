package dev.carportal.clients.registration.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Where a registration stands. */
public enum RegistrationStatus implements Coded {
  PENDING("Pending"),
  APPROVED("Approved"),
  REJECTED("Rejected");

  private final String code;

  RegistrationStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<RegistrationStatus> {
    public Codes() {
      super(RegistrationStatus.class);
    }
  }
}
