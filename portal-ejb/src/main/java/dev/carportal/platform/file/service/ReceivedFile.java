package dev.carportal.platform.file.service;

import java.util.UUID;

/**
 * A content that was taken in and found to be what its name says; it lies in the store, encrypted.
 *
 * @param name cleaned
 * @param mediaType found by looking into it
 * @param size in bytes, of what was handed in
 * @param sha256 of what was handed in
 * @param contentId where it lies in the store
 * @param heldKey its key, wrapped by the house's master key until it belongs to somebody
 */
public record ReceivedFile(
    String name, String mediaType, long size, String sha256, UUID contentId, String heldKey) {
  @Override
  public String toString() {
    return "ReceivedFile[%s, %d bytes]".formatted(contentId, size);
  }
}
