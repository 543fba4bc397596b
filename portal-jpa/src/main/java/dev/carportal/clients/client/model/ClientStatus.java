package dev.carportal.clients.client.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Whether we work for a customer now. */
public enum ClientStatus implements Coded {
  ACTIVE("Active"),
  PENDING("Pending"),
  INACTIVE("Inactive");

  private final String code;

  ClientStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<ClientStatus> {
    public Codes() {
      super(ClientStatus.class);
    }
  }
}
