package dev.carportal.identity.emergency.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Where somebody's wish for emergency access stands. */
public enum EmergencyStatus implements Coded {
  ASKED("Asked"),
  GRANTED("Granted"),
  REFUSED("Refused"),
  /** It was ended before its time. */
  ENDED("Ended"),
  /** Its time is over; the clock says so, no row does. */
  EXPIRED("Expired");

  private final String code;

  EmergencyStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the status by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<EmergencyStatus> {
    public Codes() {
      super(EmergencyStatus.class);
    }
  }
}
