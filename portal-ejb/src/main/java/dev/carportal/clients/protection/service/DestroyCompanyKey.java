package dev.carportal.clients.protection.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Makes all files of a company unreadable.
 *
 * @param name of the company, typed by whoever means it
 * @param reason kept in the trail
 */
public record DestroyCompanyKey(
    @NotNull UUID companyId, @NotBlank String name, @NotBlank @Size(max = 2000) String reason) {}
