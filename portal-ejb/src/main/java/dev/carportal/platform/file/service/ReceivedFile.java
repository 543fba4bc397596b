package dev.carportal.platform.file.service;

/**
 * A content that was taken in and found to be what its name says.
 *
 * @param name cleaned
 * @param mediaType found by looking into it
 * @param size in bytes
 * @param sha256 where it lies in the store
 */
public record ReceivedFile(String name, String mediaType, long size, String sha256) {}
