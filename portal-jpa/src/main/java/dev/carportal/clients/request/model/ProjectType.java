package dev.carportal.clients.request.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What kind of work is asked for. */
public enum ProjectType implements Coded {
  APP_DEVELOPMENT("App Development"),
  SYSTEM_INTEGRATION("System Integration"),
  UI_UX_DESIGN("UI/UX Design"),
  TESTING("Testing");

  private final String code;

  ProjectType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<ProjectType> {
    public Codes() {
      super(ProjectType.class);
    }
  }
}
