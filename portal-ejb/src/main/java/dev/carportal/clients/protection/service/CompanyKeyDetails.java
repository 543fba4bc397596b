package dev.carportal.clients.protection.service;

import dev.carportal.platform.file.service.KeyState;
import java.io.Serializable;
import java.util.UUID;

/** How things stand with the key of a company's files. */
public record CompanyKeyDetails(UUID companyId, String company, KeyState key)
    implements Serializable {}
