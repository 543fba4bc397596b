package dev.carportal.platform.branding.model;

/**
 * The company's logo.
 *
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent") // made once for a response, never compared
public record Logo(String type, byte[] picture) {}
