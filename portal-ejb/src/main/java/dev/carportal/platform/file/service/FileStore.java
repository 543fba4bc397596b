package dev.carportal.platform.file.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.function.UnaryOperator;

/** Where contents lie, each once, under the SHA-256 of its bytes. */
public interface FileStore {
  /** A new empty file near the store, to write a content into before it is put. */
  Path stage() throws IOException;

  /**
   * Takes a staged content over, safe against a crash from here on; one that is there is replaced
   * by its equal.
   *
   * @param sha256 of the content, in hexadecimal
   */
  void put(String sha256, Path staged) throws IOException;

  /** Removes what a refused content left behind; one that was put is no longer there. */
  void discard(Path staged) throws IOException;

  /**
   * Reads a content; the caller closes it.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  InputStream open(String sha256) throws IOException;

  /**
   * Removes contents that nobody knows and staged files that were given up.
   *
   * @param before only what was put before this time
   * @param known tells which of some contents some file has
   * @return how many were removed
   */
  int sweep(Instant before, UnaryOperator<Collection<String>> known) throws IOException;
}
