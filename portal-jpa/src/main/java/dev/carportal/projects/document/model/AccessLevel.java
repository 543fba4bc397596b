package dev.carportal.projects.document.model;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;

/** Who may read a document of a project. */
public enum AccessLevel implements Coded {
  PUBLIC("Public"),
  CLIENT("Client"),
  INTERNAL("Internal");

  private final String code;

  AccessLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the customer of the project may read it. */
  public boolean isForCustomer() {
    return this != INTERNAL;
  }

  /** What the caller may read, in projects she reaches. */
  static Set<AccessLevel> readableBy(Caller caller) {
    return caller.isStaff() ? EnumSet.allOf(AccessLevel.class) : EnumSet.of(PUBLIC, CLIENT);
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<AccessLevel> {
    public Codes() {
      super(AccessLevel.class);
    }
  }
}
