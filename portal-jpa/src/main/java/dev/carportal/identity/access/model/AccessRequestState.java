package dev.carportal.identity.access.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Where a wish to see something stands. */
public enum AccessRequestState implements Coded {
  ASKED("Asked"),
  GRANTED("Granted"),
  REFUSED("Refused"),
  /** Its author gave it up. */
  WITHDRAWN("Withdrawn"),
  /** It was granted, and taken back before its time. */
  ENDED("Ended");

  private final String code;

  AccessRequestState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<AccessRequestState> {
    public Codes() {
      super(AccessRequestState.class);
    }
  }
}
