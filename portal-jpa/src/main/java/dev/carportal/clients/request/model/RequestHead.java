package dev.carportal.clients.request.model;

import dev.carportal.clients.client.model.BudgetRange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request with the names around it, without its files and steps.
 *
 * @param key its key in the database, by which files and steps are found
 * @param companyId the public id of the company that asks; null for a person alone
 * @param applicantKey the key of the person who asks; null for a partner's system
 * @param applicantName the person or the partner's system that asks
 */
public record RequestHead(
    Long key,
    UUID id,
    String number,
    ProjectType type,
    String title,
    String description,
    TechnicalRequirements requirements,
    @Nullable String outcomes,
    @Nullable String timeline,
    @Nullable BudgetRange budgetRange,
    RequestStatus status,
    @Nullable UUID companyId,
    @Nullable String companyName,
    @Nullable Long applicantKey,
    String applicantName,
    @Nullable String managerName,
    @Nullable String decisionReason,
    Instant submittedAt,
    Instant updatedAt,
    int version) {
  /** What the customer wrote. */
  public RequestContent content() {
    return new RequestContent(
        type, title, description, requirements, outcomes, timeline, budgetRange);
  }
}
