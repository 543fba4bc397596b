package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.RequestStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a partner's system is told when its request has arrived. */
public record SubmittedRequest(UUID id, String number, RequestStatus status, Instant submittedAt)
    implements Serializable {}
