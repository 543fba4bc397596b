package dev.carportal.clients.evaluation.service;

import dev.carportal.clients.evaluation.model.Evaluation;
import dev.carportal.clients.evaluation.model.Feasibility;
import dev.carportal.clients.evaluation.model.Risk;
import dev.carportal.platform.money.model.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What was found out about a request. */
public record EvaluationDetails(
    UUID id,
    Feasibility feasibility,
    BigDecimal effortDays,
    Risk risk,
    Money price,
    String summary,
    String evaluatedBy,
    Instant evaluatedAt,
    int version)
    implements Serializable {
  static EvaluationDetails of(Evaluation evaluation) {
    return new EvaluationDetails(
        evaluation.getPublicId(),
        evaluation.getFeasibility(),
        evaluation.getEffortDays(),
        evaluation.getRisk(),
        evaluation.getPrice(),
        evaluation.getSummary(),
        evaluation.getEvaluatedByName(),
        evaluation.getEvaluatedAt(),
        evaluation.getRowVersion());
  }
}
