package dev.carportal.showcase.casestudy.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What kind of application a case is about. */
public enum CaseType implements Coded {
  NAVIGATION_APP("Navigation App"),
  ENTERTAINMENT_SYSTEM("Entertainment System"),
  VOICE_ASSISTANT("Voice Assistant"),
  VEHICLE_CONTROL("Vehicle Control");

  private final String code;

  CaseType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the kind by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<CaseType> {
    public Codes() {
      super(CaseType.class);
    }
  }
}
