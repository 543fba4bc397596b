package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.RequestStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request has come to another state.
 *
 * @param from null when it was submitted
 * @param note what was said with it
 */
public record RequestMoved(
    UUID requestId, @Nullable RequestStatus from, RequestStatus to, @Nullable String note) {
  static final String KIND = "request.moved";
}
