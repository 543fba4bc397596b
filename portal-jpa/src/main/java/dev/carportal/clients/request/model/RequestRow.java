package dev.carportal.clients.request.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of a customer's list of requests.
 *
 * @param since when it came to the state it is in
 * @param version what a change of the request is expected to find
 */
public record RequestRow(
    UUID id,
    String number,
    String title,
    ProjectType type,
    RequestStatus status,
    String applicantName,
    Instant submittedAt,
    Instant updatedAt,
    Instant since,
    int version)
    implements Serializable {}
