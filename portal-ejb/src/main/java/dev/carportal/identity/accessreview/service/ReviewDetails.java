package dev.carportal.identity.accessreview.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review with its people.
 *
 * @param gone those whom the review before kept and who have left since, with those removed in this
 *     one
 * @param overdue whether it should have been confirmed by now
 */
public record ReviewDetails(
    UUID id,
    int version,
    String companyName,
    String quarter,
    Instant openedAt,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedBy,
    boolean overdue,
    List<ReviewPerson> people,
    List<ReviewPerson> gone)
    implements Serializable {
  /** How many people nothing is decided on. */
  public long undecided() {
    return confirmedAt != null ? 0 : people.stream().filter(p -> p.decision() == null).count();
  }
}
