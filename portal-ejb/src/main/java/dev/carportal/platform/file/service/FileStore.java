package dev.carportal.platform.file.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Where contents lie, each under a name of 32 hexadecimal digits that says nothing of it. Contents
 * from before files were encrypted lie there in clear, under the SHA-256 of their bytes.
 */
public interface FileStore {
  /** A new empty file near the store, to write a content into before it is put. */
  Path stage() throws IOException;

  /**
   * Takes a staged content over, safe against a crash from here on; one that is there is replaced.
   *
   * @param name under which it is found again
   */
  void put(String name, Path staged) throws IOException;

  /** Removes what a refused content left behind; one that was put is no longer there. */
  void discard(Path staged) throws IOException;

  /**
   * Reads a content; the caller closes it.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  InputStream open(String name) throws IOException;

  /** Removes a content; one that is gone is no error. */
  void remove(String name) throws IOException;

  /**
   * Removes contents that nobody knows and staged files that were given up.
   *
   * @param before only what was put before this time
   * @param known tells which of some contents some file has
   * @return how many were removed
   */
  int sweep(Instant before, UnaryOperator<Collection<String>> known) throws IOException;
}
