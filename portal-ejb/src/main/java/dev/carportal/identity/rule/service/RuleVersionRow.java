package dev.carportal.identity.rule.service;

import dev.carportal.identity.access.model.RuleContent;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rule said once.
 *
 * @param number counted from 1
 * @param note why it was said; null if nobody wrote it down
 */
public record RuleVersionRow(
    int number, RuleContent content, String authorName, @Nullable String note, Instant at)
    implements Serializable {}
