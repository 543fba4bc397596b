package dev.carportal.platform.file.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.file.model.StoredFileRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files in, keeps them with the things they belong to, and gives them out. */
@Stateless
@RolesAllowed({"customer", "staff", "partner", "system"})
public class FileService {
  /** So many files may one person have waiting in forms she has not sent. */
  public static final int PENDING_MAX = 100;

  private static final Logger LOG = LoggerFactory.getLogger(FileService.class);
  private static final int BLOCK = 64 * 1024;

  @Inject private FileStore store;
  @Inject private FileVault vault;
  @Inject private FileDamages damages;
  @Inject private StoredFileRepository files;
  @Inject private Caller caller;

  @Inject
  @ConfigProperty(name = "portal.files.max-size", defaultValue = "209715200")
  private long maxSize;

  private final FileSniffer sniffer = new FileSniffer();

  /** The largest file that is taken in, in bytes. */
  public long maxSize() {
    return maxSize;
  }

  /**
   * Streams a content to the store and finds out what it is. The row that makes it a file is
   * written by {@link #keep} or {@link #hold}; a content without one is swept after a day.
   *
   * @param name what its owner calls it
   * @throws FileRefusedException if it may not come in; then nothing of it is kept
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ReceivedFile receive(InputStream content, String name) {
    String clean = FileName.clean(name);
    try {
      Path staged = store.stage();
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long size = copy(new DigestInputStream(content, digest), staged);
        FileType type = sniffer.sniff(staged, clean);
        String sha256 = HexFormat.of().formatHex(digest.digest());
        FileVault.Stored stored = vault.store(staged);
        LOG.info("A file of {} bytes was received as {} ({})", size, stored.contentId(), type);
        return new ReceivedFile(
            clean, type.mediaType(), size, sha256, stored.contentId(), stored.heldKey());
      } finally {
        store.discard(staged);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A file could not be received", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Makes a received content a file that belongs to something, in the caller's transaction. */
  public StoredFile keep(ReceivedFile received, @Nullable Long companyId) {
    StoredFile file = row(received, companyId);
    file.keep(companyId);
    files.add(file);
    return file;
  }

  /**
   * Makes sure that the caller may have one more file waiting.
   *
   * @throws FileRefusedException if she has as many as she may
   */
  public void expectPending() {
    Long uploader = caller.userId();
    if (uploader != null && files.countPending(uploader) >= PENDING_MAX) {
      throw new FileRefusedException("error.file.pending", PENDING_MAX);
    }
  }

  /** Makes a received content a file that waits for the caller to send the form it is for. */
  public FileRow hold(ReceivedFile received) {
    expectPending();
    StoredFile file = row(received, caller.companyId());
    files.add(file);
    return FileRow.of(file);
  }

  /** Those of these files that the caller has waiting, in the order she named them. */
  public List<FileRow> listPending(Collection<UUID> ids) {
    return pending(ids).stream().map(FileRow::of).toList();
  }

  /**
   * Makes files that wait belong to something, in the caller's transaction.
   *
   * @param ids files the caller handed in
   * @throws FileRefusedException if one of them does not wait for her: swept, taken or not hers
   */
  public List<StoredFile> claim(Collection<UUID> ids, @Nullable Long companyId) {
    List<StoredFile> claimed = pending(ids);
    for (UUID id : ids) {
      if (claimed.stream().noneMatch(file -> file.getPublicId().equals(id))) {
        throw new FileRefusedException("error.file.gone");
      }
    }
    for (StoredFile file : claimed) {
      vault.give(file, companyId);
      file.keep(companyId);
    }
    return claimed;
  }

  /** Removes a file that waits; one that is gone already is no error. */
  public void drop(UUID id) {
    pending(List.of(id)).forEach(files::remove);
  }

  /** Forgets a file that nothing names any more; the sweep takes its content. */
  public void forget(StoredFile file) {
    files.remove(file);
  }

  /**
   * Opens the content of a file; whoever asks has made sure that the caller may read it.
   *
   * @throws FileDamagedException if it is not what was handed in; that stands in the trail
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public InputStream open(StoredFile file) {
    try {
      return vault.open(file);
    } catch (FileDamagedException e) {
      damages.note(file, e.reason());
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The content of file %s is not in the store".formatted(file.getPublicId()), e);
    }
  }

  /** A file on its way out; whoever asks has made sure that the caller may read it. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public FileDownload download(StoredFile file) {
    return new FileDownload(file.getName(), file.getMediaType(), file.getSize(), open(file));
  }

  private StoredFile row(ReceivedFile received, @Nullable Long companyId) {
    StoredFile file =
        new StoredFile(
            received.name(),
            received.mediaType(),
            received.size(),
            received.sha256(),
            caller.userId());
    vault.give(file, received, companyId);
    return file;
  }

  private List<StoredFile> pending(Collection<UUID> ids) {
    Long uploader = caller.userId();
    if (uploader == null) {
      return List.of();
    }
    List<StoredFile> found = files.findPending(ids, uploader);
    return ids.stream()
        .flatMap(id -> found.stream().filter(file -> file.getPublicId().equals(id)))
        .toList();
  }

  private long copy(InputStream content, Path staged) throws IOException {
    long size = 0;
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(staged)) {
      for (int read = content.read(block); read >= 0; read = content.read(block)) {
        size += read;
        if (size > maxSize) {
          throw new FileRefusedException("error.file.tooLarge", maxSize / (1024 * 1024));
        }
        out.write(block, 0, read);
      }
    }
    if (size == 0) {
      throw new FileRefusedException("error.file.empty");
    }
    return size;
  }
}
