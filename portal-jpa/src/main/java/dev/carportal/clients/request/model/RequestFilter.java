package dev.carportal.clients.request.model;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a list shows; what is empty or null keeps nothing out.
 *
 * @param text words in the title, or the number
 * @param companyId the public id of one company; for staff
 * @param managerId the key of the project manager; for staff
 */
public record RequestFilter(
    Set<RequestStatus> statuses,
    @Nullable ProjectType type,
    @Nullable String text,
    @Nullable UUID companyId,
    @Nullable Long managerId)
    implements Serializable {
  public RequestFilter {
    statuses = Set.copyOf(statuses);
    text = text == null || text.isBlank() ? null : text.strip();
  }

  /** Shows everything. */
  public static RequestFilter all() {
    return new RequestFilter(Set.of(), null, null, null, null);
  }

  /** What a customer's list can be narrowed to. */
  public static RequestFilter of(
      @Nullable RequestStatus status, @Nullable ProjectType type, @Nullable String text) {
    return new RequestFilter(status == null ? Set.of() : Set.of(status), type, text, null, null);
  }
}
