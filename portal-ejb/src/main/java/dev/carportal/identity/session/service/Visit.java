package dev.carportal.identity.session.service;

import org.jspecify.annotations.Nullable;

/**
 * From where somebody signs in.
 *
 * @param address the network address
 * @param userAgent what her browser says of itself
 */
public record Visit(String address, @Nullable String userAgent) {}
