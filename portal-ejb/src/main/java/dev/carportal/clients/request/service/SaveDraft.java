package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.RequestContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/** Keeps what is written so far. */
public record SaveDraft(
    @NotNull UUID draftId, int expectedVersion, @NotNull @Valid RequestContent content)
    implements Serializable {}
