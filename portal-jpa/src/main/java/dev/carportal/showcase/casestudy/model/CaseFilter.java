package dev.carportal.showcase.casestudy.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shall show; null leaves a side open.
 *
 * @param technology the name of a technology as the cases write it
 */
public record CaseFilter(
    @Nullable CaseStudyStatus status, @Nullable CaseType caseType, @Nullable String technology)
    implements Serializable {

  /** What the public may see. */
  public static CaseFilter published(@Nullable CaseType caseType, @Nullable String technology) {
    return new CaseFilter(CaseStudyStatus.PUBLISHED, caseType, technology);
  }
}
