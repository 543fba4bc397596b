package dev.carportal.platform.audit.web;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A field that somebody changed while another was still writing.
 *
 * @param label the field's name in the reader's language
 * @param before null for nothing
 * @param after null for nothing
 */
public record FieldNews(
    String who, Instant at, String label, @Nullable String before, @Nullable String after)
    implements Serializable {}
