package dev.carportal.clients.evaluation.service;

import dev.carportal.clients.request.service.RequestDetails;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A request as staff see it.
 *
 * @param applicantEmail null if a partner's system asks
 * @param evaluation null until sales wrote one
 * @param decidable whether the caller may evaluate and decide
 */
public record ReviewDetails(
    RequestDetails request,
    @Nullable String applicantEmail,
    @Nullable EvaluationDetails evaluation,
    boolean decidable)
    implements Serializable {}
