package dev.carportal.platform.file.service;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with the key of an owner's files.
 *
 * @param version of the key that new files are kept by; 0 while there is none
 * @param madeAt when it was made
 * @param files how many files it keeps
 * @param destroyedAt when the newest that was destroyed was destroyed
 * @param lost how many files nobody can read any more
 */
public record KeyState(
    int version, @Nullable Instant madeAt, long files, @Nullable Instant destroyedAt, long lost)
    implements Serializable {}
