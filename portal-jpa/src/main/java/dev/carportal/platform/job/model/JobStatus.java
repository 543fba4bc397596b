package dev.carportal.platform.job.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;
import java.util.Set;

/** Where a job stands. */
public enum JobStatus implements Coded {
  QUEUED("Queued"),
  RUNNING("Running"),
  SUCCEEDED("Succeeded"),
  FAILED("Failed"),
  CANCELLED("Cancelled"),
  /** The node that ran it went away; nobody knows how far it came. */
  INTERRUPTED("Interrupted");

  private final String code;

  JobStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return this != QUEUED && this != RUNNING;
  }

  /** Whether a job that stands here may come there. */
  public boolean canBecome(JobStatus next) {
    return switch (this) {
      case QUEUED -> Set.of(RUNNING, CANCELLED).contains(next);
      case RUNNING -> Set.of(QUEUED, SUCCEEDED, FAILED, CANCELLED, INTERRUPTED).contains(next);
      default -> false;
    };
  }

  /** Keeps the status by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<JobStatus> {
    public Codes() {
      super(JobStatus.class);
    }
  }
}
