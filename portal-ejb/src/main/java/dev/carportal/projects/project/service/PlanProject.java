package dev.carportal.projects.project.service;

import dev.carportal.projects.project.model.Project;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Say what a project is about, what is used for it, when it runs and what it may cost.
 *
 * @param budget null if none is agreed
 * @param budgetCurrency an ISO 4217 code; null without a budget
 */
public record PlanProject(
    @NotNull UUID projectId,
    int expectedVersion,
    @NotBlank @Size(max = Project.NAME_MAX) String name,
    @Nullable @Size(max = Project.DESCRIPTION_MAX) String description,
    @NotNull @Size(max = Project.TECHNOLOGIES_MAX)
        List<@NotBlank @Size(max = 60) String> technologyStack,
    @NotNull LocalDate startDate,
    @NotNull LocalDate endDate,
    @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal budget,
    @Nullable @Pattern(regexp = "[A-Z]{3}") String budgetCurrency) {}
