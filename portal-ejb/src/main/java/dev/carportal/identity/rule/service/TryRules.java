package dev.carportal.identity.rule.service;

import dev.carportal.identity.access.model.AccessAction;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether somebody may do something.
 *
 * @param person her user name or e-mail address
 * @param level how surely she is known: 1 by password, 2 by a second factor too
 * @param address the network address she would come from; null for none
 */
public record TryRules(
    @NotBlank String person,
    @NotBlank String kind,
    @NotNull UUID thing,
    @NotNull AccessAction action,
    @Min(1) @Max(2) int level,
    @Nullable String address) {}
