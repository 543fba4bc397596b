package dev.carportal.clients.company.service;

import dev.carportal.clients.client.model.ClientStatus;
import dev.carportal.clients.client.model.ContactInfo;
import dev.carportal.clients.client.model.CooperationLevel;
import dev.carportal.clients.company.model.CompanyScale;
import dev.carportal.clients.company.model.CompanyType;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company as staff know it.
 *
 * @param level null while it is no customer
 * @param keyed whether the reader may renew and destroy the key of its files
 * @param version what a change of its standing as a customer is expected to find
 */
public record CompanyDetails(
    UUID id,
    String name,
    String slug,
    CompanyType type,
    @Nullable String industry,
    @Nullable CompanyScale scale,
    @Nullable String country,
    @Nullable String website,
    @Nullable String description,
    @Nullable CooperationLevel level,
    @Nullable ClientStatus status,
    @Nullable ContactInfo contact,
    @Nullable Instant signedAt,
    List<CompanyPerson> people,
    boolean changeable,
    boolean keyed,
    int version)
    implements Serializable {}
