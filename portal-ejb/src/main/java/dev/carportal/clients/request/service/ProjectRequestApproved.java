package dev.carportal.clients.request.service;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * We agreed to build what a customer asked for; whoever observes this opens the project in the same
 * transaction.
 *
 * @param requestKey the key of the request in the database
 * @param companyId the tenant; null for a person alone
 * @param clientKey the key of the customer in the database
 * @param projectType the code of the kind of work
 * @param projectManagerId the key of the user who leads the project
 */
public record ProjectRequestApproved(
    UUID requestId,
    Long requestKey,
    @Nullable Long companyId,
    Long clientKey,
    String title,
    String projectType,
    Long projectManagerId,
    Instant at) {}
