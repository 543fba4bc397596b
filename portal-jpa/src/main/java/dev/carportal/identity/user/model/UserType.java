package dev.carportal.identity.user.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What kind of person signs in; integrators, start-ups and staff join the seed's five kinds. */
public enum UserType implements Coded {
  OEM("OEM"),
  TIER1("Tier1"),
  DEVELOPER("Developer"),
  INVESTOR("Investor"),
  ADMIN("Admin"),
  SYSTEM_INTEGRATOR("SystemIntegrator"),
  STARTUP("Startup"),
  STAFF("Staff");

  private final String code;

  UserType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the kind by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<UserType> {
    public Codes() {
      super(UserType.class);
    }
  }
}
