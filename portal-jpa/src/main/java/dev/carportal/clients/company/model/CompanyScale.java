package dev.carportal.clients.company.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** How large a company is. */
public enum CompanyScale implements Coded {
  SMALL("Small"),
  MEDIUM("Medium"),
  LARGE("Large"),
  ENTERPRISE("Enterprise");

  private final String code;

  CompanyScale(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<CompanyScale> {
    public Codes() {
      super(CompanyScale.class);
    }
  }
}
