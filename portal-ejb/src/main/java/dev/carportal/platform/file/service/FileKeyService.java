package dev.carportal.platform.file.service;

import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.file.model.StoredFileRepository;
import dev.carportal.platform.key.model.KeyOwner;
import dev.carportal.platform.key.model.WrappedKey;
import dev.carportal.platform.key.model.WrappedKeyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renews and destroys the keys of files, and encrypts files that still lie in clear. */
@Stateless
@RolesAllowed({"administrator", "system"})
public class FileKeyService {
  private static final Logger LOG = LoggerFactory.getLogger(FileKeyService.class);
  private static final int BATCH = 500;

  @Inject private StoredFileRepository files;
  @Inject private WrappedKeyRepository keys;
  @Inject private FileVault vault;
  @Inject private FileStore store;
  @Inject private Clock clock;

  /** How things stand with an owner's keys. */
  public KeyState state(KeyOwner owner) {
    List<WrappedKey> all = keys.listOf(owner);
    List<WrappedKey> there = all.stream().filter(key -> key.getDestroyedAt() == null).toList();
    List<WrappedKey> gone = all.stream().filter(key -> key.getDestroyedAt() != null).toList();
    return new KeyState(
        there.isEmpty() ? 0 : there.get(0).getVersion(),
        there.isEmpty() ? null : there.get(0).getCreatedAt(),
        files.countKeptBy(ids(there)),
        gone.stream()
            .map(WrappedKey::getDestroyedAt)
            .max(Comparator.nullsFirst(Comparator.naturalOrder()))
            .orElse(null),
        files.countKeptBy(ids(gone)));
  }

  /**
   * Gives an owner a fresh key, wraps the keys of all her files by it and destroys the one before.
   * No content is written anew.
   *
   * @return how many files it keeps now
   */
  public int renew(KeyOwner owner) {
    List<WrappedKey> old =
        keys.listOf(owner).stream().filter(key -> key.getDestroyedAt() == null).toList();
    WrappedKey fresh = keys.renew(owner);
    int count = 0;
    for (List<StoredFile> some = files.listKeptBy(ids(old), BATCH);
        !some.isEmpty();
        some = files.listKeptBy(ids(old), BATCH)) {
      some.forEach(file -> vault.rewrap(file, fresh));
      count += some.size();
    }
    old.forEach(key -> key.destroy(clock.instant()));
    return count;
  }

  /**
   * Destroys every key of an owner: her files can be read by nobody any more.
   *
   * @return how many files are lost
   */
  public long destroy(KeyOwner owner) {
    List<WrappedKey> there =
        keys.listOf(owner).stream().filter(key -> key.getDestroyedAt() == null).toList();
    long lost = files.countKeptBy(ids(there));
    there.forEach(key -> key.destroy(clock.instant()));
    return lost;
  }

  /** How many files lie in clear. */
  public long countInClear() {
    return files.countInClear();
  }

  /** Some files that lie in clear, from one on. */
  public List<Long> listInClear(long after) {
    return files.listInClear(after, BATCH).stream().map(StoredFile::getId).toList();
  }

  /**
   * Encrypts a file that lies in clear, and removes the clear content once no file needs it.
   *
   * @return whether it is encrypted now; not if its content is not in the store
   */
  public boolean encrypt(Long id) {
    StoredFile file = files.find(id).orElse(null);
    if (file == null || file.getContentId() != null) {
      return true;
    }
    try (InputStream clear = store.open(file.contentName())) {
      vault.give(file, vault.store(clear));
      return true;
    } catch (IOException e) {
      LOG.error("File {} cannot be encrypted: its content cannot be read", file.getPublicId(), e);
      return false;
    }
  }

  /** Removes a clear content that no file needs any more. */
  public void clean(Long id) {
    StoredFile file = files.find(id).orElse(null);
    if (file != null
        && file.getContentId() != null
        && files.findKnownContents(List.of(file.getSha256())).isEmpty()) {
      try {
        store.remove(file.getSha256());
      } catch (IOException e) {
        LOG.warn("The clear content of file {} waits for the sweep", file.getPublicId(), e);
      }
    }
  }

  private static List<Long> ids(List<WrappedKey> some) {
    return some.stream().map(WrappedKey::getId).toList();
  }
}
