package dev.carportal.projects.project.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;
import java.util.List;

/** Where a project stands on its way from plan to upkeep. */
public enum ProjectStatus implements Coded {
  PLANNING("Planning"),
  DEVELOPMENT("Development"),
  TESTING("Testing"),
  DELIVERED("Delivered"),
  MAINTENANCE("Maintenance");

  private final String code;

  ProjectStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether a project may go from here to there. */
  public boolean canBecome(ProjectStatus next) {
    return successors().contains(next);
  }

  /**
   * Where a project may go from here: first the way forward, then the steps back. A plan is opened
   * again, a failed test goes back to development, a refused delivery back to testing, and upkeep
   * turns into development when a new release is agreed.
   */
  public List<ProjectStatus> successors() {
    return switch (this) {
      case PLANNING -> List.of(DEVELOPMENT);
      case DEVELOPMENT -> List.of(TESTING, PLANNING);
      case TESTING -> List.of(DELIVERED, DEVELOPMENT);
      case DELIVERED -> List.of(MAINTENANCE, TESTING);
      case MAINTENANCE -> List.of(DEVELOPMENT);
    };
  }

  /** Whether going there undoes something that was said to be done, which needs a reason. */
  public boolean isStepBackTo(ProjectStatus next) {
    return next.compareTo(this) < 0;
  }

  /** Whether the customer has the result in hand. */
  public boolean isDelivered() {
    return this == DELIVERED || this == MAINTENANCE;
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<ProjectStatus> {
    public Codes() {
      super(ProjectStatus.class);
    }
  }
}
