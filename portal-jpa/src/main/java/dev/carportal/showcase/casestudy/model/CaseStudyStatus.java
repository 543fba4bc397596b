package dev.carportal.showcase.casestudy.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Whether the public sees a case. */
public enum CaseStudyStatus implements Coded {
  DRAFT("Draft"),
  PUBLISHED("Published"),
  ARCHIVED("Archived");

  private final String code;

  CaseStudyStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether a case may go on to another status; from the archive it returns to either. */
  public boolean canBecome(CaseStudyStatus next) {
    return next != this;
  }

  /** Keeps the status by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<CaseStudyStatus> {
    public Codes() {
      super(CaseStudyStatus.class);
    }
  }
}
