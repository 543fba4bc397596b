package dev.carportal.clients.client.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What kind of customer it is; people alone join the seed's four kinds of company. */
public enum ClientType implements Coded {
  OEM("OEM"),
  TIER1("Tier1"),
  SYSTEM_INTEGRATOR("SystemIntegrator"),
  STARTUP("Startup"),
  DEVELOPER("Developer"),
  INVESTOR("Investor");

  private final String code;

  ClientType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<ClientType> {
    public Codes() {
      super(ClientType.class);
    }
  }
}
