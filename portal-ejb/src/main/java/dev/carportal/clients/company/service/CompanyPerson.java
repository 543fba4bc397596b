package dev.carportal.clients.company.service;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.client.model.ContactMethod;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works for a customer. */
public record CompanyPerson(
    UUID id,
    String name,
    String email,
    @Nullable String phone,
    @Nullable String position,
    @Nullable String department,
    @Nullable ContactMethod contactMethod,
    @Nullable BudgetRange budgetRange,
    boolean isAdministrator,
    @Nullable Instant lastLoginAt)
    implements Serializable {}
