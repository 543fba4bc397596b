package dev.carportal.clients.company.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What a company does in the making of vehicles. */
public enum CompanyType implements Coded {
  OEM("OEM"),
  TIER1("Tier1"),
  SYSTEM_INTEGRATOR("SystemIntegrator"),
  STARTUP("Startup");

  private final String code;

  CompanyType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<CompanyType> {
    public Codes() {
      super(CompanyType.class);
    }
  }
}
