package dev.carportal.clients.evaluation.service;

import dev.carportal.clients.evaluation.model.Evaluation;
import dev.carportal.clients.evaluation.model.Feasibility;
import dev.carportal.clients.evaluation.model.Risk;
import dev.carportal.platform.money.model.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Writes down what was found out about a request.
 *
 * @param expectedVersion the version of the evaluation its author saw; -1 if there was none
 * @param effortDays in person-days
 */
public record EvaluateRequest(
    @NotNull UUID requestId,
    int expectedVersion,
    @NotNull Feasibility feasibility,
    @NotNull @PositiveOrZero @DecimalMax("999999.9") BigDecimal effortDays,
    @NotNull Risk risk,
    @NotNull Money price,
    @NotBlank @Size(max = Evaluation.SUMMARY_MAX) String summary)
    implements Serializable {}
