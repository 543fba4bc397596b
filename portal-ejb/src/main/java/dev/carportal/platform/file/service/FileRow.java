package dev.carportal.platform.file.service;

import dev.carportal.platform.file.model.StoredFile;
import java.io.Serializable;
import java.util.UUID;

/**
 * A file in a list.
 *
 * @param size in bytes
 */
public record FileRow(UUID id, String name, String mediaType, long size) implements Serializable {
  /** The line of a file. */
  public static FileRow of(StoredFile file) {
    return new FileRow(file.getPublicId(), file.getName(), file.getMediaType(), file.getSize());
  }
}
