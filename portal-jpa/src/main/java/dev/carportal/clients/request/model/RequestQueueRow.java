package dev.carportal.clients.request.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue that staff work through.
 *
 * @param companyName null for people alone
 * @param managerName who leads the project; null until it is approved
 * @param since when it came to the state it is in
 */
public record RequestQueueRow(
    UUID id,
    String number,
    String title,
    ProjectType type,
    RequestStatus status,
    @Nullable String companyName,
    String applicantName,
    @Nullable String managerName,
    Instant submittedAt,
    Instant since)
    implements Serializable {}
