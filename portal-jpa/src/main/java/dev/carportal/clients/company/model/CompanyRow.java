package dev.carportal.clients.company.model;

import dev.carportal.clients.client.model.ClientStatus;
import dev.carportal.clients.client.model.CooperationLevel;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of companies. */
public record CompanyRow(
    UUID id,
    String name,
    CompanyType type,
    @Nullable String industry,
    @Nullable String country,
    @Nullable CooperationLevel level,
    @Nullable ClientStatus status)
    implements Serializable {}
