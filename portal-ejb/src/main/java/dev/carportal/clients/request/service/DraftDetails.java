package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.RequestAttachmentRow;
import dev.carportal.clients.request.model.RequestContent;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A draft as its author goes on writing it. */
public record DraftDetails(
    UUID id,
    RequestContent content,
    List<RequestAttachmentRow> attachments,
    Instant savedAt,
    int version)
    implements Serializable {}
