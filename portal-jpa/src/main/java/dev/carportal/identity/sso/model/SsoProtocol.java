package dev.carportal.identity.sso.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What a company's provider speaks. */
public enum SsoProtocol implements Coded {
  OIDC("OIDC"),
  SAML("SAML");

  private final String code;

  SsoProtocol(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the protocol by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<SsoProtocol> {
    public Codes() {
      super(SsoProtocol.class);
    }
  }
}
