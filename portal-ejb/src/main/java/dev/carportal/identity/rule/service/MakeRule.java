package dev.carportal.identity.rule.service;

import dev.carportal.identity.access.model.AccessRule;
import dev.carportal.identity.access.model.RuleContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Makes a rule; decisions name it by its code, for good. */
public record MakeRule(
    @NotNull @Size(max = AccessRule.CODE_MAX) @Pattern(regexp = AccessRule.CODE) String code,
    @NotNull @Valid RuleContent content) {}
