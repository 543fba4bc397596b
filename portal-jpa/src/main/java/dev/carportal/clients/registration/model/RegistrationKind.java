package dev.carportal.clients.registration.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Who asks for an account: a company with its first user, or a person alone. */
public enum RegistrationKind implements Coded {
  COMPANY("Company"),
  DEVELOPER("Developer"),
  INVESTOR("Investor");

  private final String code;

  RegistrationKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<RegistrationKind> {
    public Codes() {
      super(RegistrationKind.class);
    }
  }
}
