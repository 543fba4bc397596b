package dev.carportal.clients.client.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** How somebody wants to be reached. */
public enum ContactMethod implements Coded {
  EMAIL("Email"),
  PHONE("Phone"),
  WECHAT("WeChat");

  private final String code;

  ContactMethod(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<ContactMethod> {
    public Codes() {
      super(ContactMethod.class);
    }
  }
}
