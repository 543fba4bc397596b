package dev.carportal.identity.rule.service;

import dev.carportal.identity.access.model.AccessRuleVersion;
import dev.carportal.identity.access.model.RuleContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Has a rule say something else.
 *
 * @param expectedVersion the version its author saw
 * @param note why
 */
public record ChangeRule(
    @NotNull UUID id,
    int expectedVersion,
    @NotNull @Valid RuleContent content,
    @NotBlank @Size(max = AccessRuleVersion.NOTE_MAX) String note) {}
