package dev.carportal.projects.project.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What somebody does in the team of a project. */
public enum TeamRole implements Coded {
  ARCHITECT("Architect"),
  SOFTWARE_ENGINEER("Software Engineer"),
  TEST_ENGINEER("Test Engineer"),
  DESIGNER("Designer"),
  SAFETY_ENGINEER("Safety Engineer"),
  ACCOUNT_MANAGER("Account Manager"),
  SUPPORT_ENGINEER("Support Engineer");

  private final String code;

  TeamRole(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<TeamRole> {
    public Codes() {
      super(TeamRole.class);
    }
  }
}
