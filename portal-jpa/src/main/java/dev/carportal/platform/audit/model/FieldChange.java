package dev.carportal.platform.audit.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One field, before and after a change.
 *
 * @param before what it said; null if nothing
 * @param after what it says; null if nothing
 */
public record FieldChange(@Nullable String before, @Nullable String after)
    implements Serializable {}
