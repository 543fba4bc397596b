package dev.carportal.identity.accessreview.service;

import dev.carportal.identity.accessreview.model.LineDecision;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a person in a review; a changed role is the other one of the two.
 *
 * @param factors her kinds of second factor, separated by commas; null if nobody could say
 */
public record DecideOnPerson(
    @NotNull UUID reviewId,
    @NotNull UUID personId,
    int expectedVersion,
    @NotNull LineDecision decision,
    @Nullable String factors) {}
