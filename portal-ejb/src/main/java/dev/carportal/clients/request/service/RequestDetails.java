package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.RequestAttachmentRow;
import dev.carportal.clients.request.model.RequestContent;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.RequestStep;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as everybody who may reach it sees it.
 *
 * @param companyId the public id of the company that asks; null for a person alone
 * @param applicantName the person or the partner's system that asks
 * @param managerName who leads the project; null until it is approved
 * @param decisionReason what was said with the decision
 * @param withdrawable whether the caller may take it back now
 * @param version what a change is expected to find
 */
public record RequestDetails(
    UUID id,
    String number,
    RequestContent content,
    RequestStatus status,
    @Nullable UUID companyId,
    @Nullable String companyName,
    String applicantName,
    @Nullable String managerName,
    @Nullable String decisionReason,
    List<RequestAttachmentRow> attachments,
    List<RequestStep> steps,
    Instant submittedAt,
    Instant updatedAt,
    boolean withdrawable,
    int version)
    implements Serializable {}
