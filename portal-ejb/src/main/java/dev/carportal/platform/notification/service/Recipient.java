package dev.carportal.platform.notification.service;

import java.util.Locale;

/**
 * Somebody who can be told something.
 *
 * @param locale the language she reads
 */
public record Recipient(Long userId, String email, Locale locale) {}
