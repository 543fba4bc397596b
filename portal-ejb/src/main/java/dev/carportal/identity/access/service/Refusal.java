package dev.carportal.identity.access.service;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why a thing is kept from somebody.
 *
 * @param code the reason code: the rule that decided, or {@code no-rule}
 * @param reason the same in plain words, in her language
 * @param address where the thing is found
 * @param pending whether she has asked for it and waits for an answer
 */
public record Refusal(String code, @Nullable String reason, String address, boolean pending)
    implements Serializable {}
