package dev.carportal.projects.milestone.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;
import java.util.List;

/** How far a milestone is. */
public enum MilestoneState implements Coded {
  PLANNED("Planned"),
  IN_PROGRESS("In Progress"),
  REACHED("Reached"),
  DROPPED("Dropped");

  private final String code;

  MilestoneState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether a milestone may go from here to there. */
  public boolean canBecome(MilestoneState next) {
    return successors().contains(next);
  }

  /** Where a milestone may go from here, the likeliest first. */
  public List<MilestoneState> successors() {
    return switch (this) {
      case PLANNED -> List.of(IN_PROGRESS, REACHED, DROPPED);
      case IN_PROGRESS -> List.of(REACHED, PLANNED, DROPPED);
      case REACHED -> List.of(IN_PROGRESS);
      case DROPPED -> List.of(PLANNED);
    };
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<MilestoneState> {
    public Codes() {
      super(MilestoneState.class);
    }
  }
}
