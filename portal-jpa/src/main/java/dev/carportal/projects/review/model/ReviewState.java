package dev.carportal.projects.review.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What became of a review. */
public enum ReviewState implements Coded {
  SUBMITTED("Submitted"),
  PUBLISHED("Published"),
  DECLINED("Declined"),
  WITHDRAWN("Withdrawn");

  private final String code;

  ReviewState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether a review may go from here to there. */
  public boolean canBecome(ReviewState next) {
    return switch (this) {
      case SUBMITTED -> next != SUBMITTED;
      case PUBLISHED -> next == WITHDRAWN;
      case WITHDRAWN -> next == SUBMITTED;
      case DECLINED -> false;
    };
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<ReviewState> {
    public Codes() {
      super(ReviewState.class);
    }
  }
}
