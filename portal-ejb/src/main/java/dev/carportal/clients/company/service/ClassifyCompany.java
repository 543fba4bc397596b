package dev.carportal.clients.company.service;

import dev.carportal.clients.client.model.CooperationLevel;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/** Notes how close we work with a company. */
public record ClassifyCompany(
    @NotNull UUID companyId, int expectedVersion, @NotNull CooperationLevel level)
    implements Serializable {}
