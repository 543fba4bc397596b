package dev.carportal.clients.request.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;
import java.util.Set;

/**
 * Where a project request stands, and where it can go from there. Withdrawn joins the seed's six.
 */
public enum RequestStatus implements Coded {
  SUBMITTED("Submitted"),
  UNDER_REVIEW("Under_Review"),
  APPROVED("Approved"),
  REJECTED("Rejected"),
  IN_PROGRESS("In_Progress"),
  COMPLETED("Completed"),
  WITHDRAWN("Withdrawn");

  private final String code;

  RequestStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The states that may follow this one; none follows an end. */
  public Set<RequestStatus> successors() {
    return switch (this) {
      case SUBMITTED -> Set.of(UNDER_REVIEW, WITHDRAWN);
      case UNDER_REVIEW -> Set.of(APPROVED, REJECTED, WITHDRAWN);
      case APPROVED -> Set.of(IN_PROGRESS);
      case IN_PROGRESS -> Set.of(COMPLETED);
      case REJECTED, COMPLETED, WITHDRAWN -> Set.of();
    };
  }

  /** Whether the next state may follow this one. */
  public boolean canBecome(RequestStatus next) {
    return successors().contains(next);
  }

  /** Whether nothing can follow. */
  public boolean isFinal() {
    return successors().isEmpty();
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<RequestStatus> {
    public Codes() {
      super(RequestStatus.class);
    }
  }
}
