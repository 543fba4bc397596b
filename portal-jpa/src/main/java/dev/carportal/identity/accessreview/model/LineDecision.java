package dev.carportal.identity.accessreview.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What was decided on a person. */
public enum LineDecision implements Coded {
  KEPT("Kept"),
  ROLE_CHANGED("RoleChanged"),
  REMOVED("Removed");

  private final String code;

  LineDecision(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the decision by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<LineDecision> {
    public Codes() {
      super(LineDecision.class);
    }
  }
}
