package dev.carportal.platform.file.service;

import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.key.model.Aead;
import dev.carportal.platform.key.model.KeyName;
import dev.carportal.platform.key.model.KeyOwner;
import dev.carportal.platform.key.model.Keys;
import dev.carportal.platform.key.model.UnreadableException;
import dev.carportal.platform.key.model.WrappedKey;
import dev.carportal.platform.key.model.WrappedKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Keeps contents encrypted: each by a key of its own, which is wrapped by the key of the company it
 * belongs to, which is wrapped by the house's master key. Renewing a company's key therefore
 * touches no content, and destroying it makes all of them unreadable.
 */
@ApplicationScoped
public class FileVault {
  private static final int BLOCK = 64 * 1024;

  @Inject private FileStore store;
  @Inject private WrappedKeyRepository keys;

  /** A content in the store and its key, wrapped by the master key. */
  record Stored(UUID contentId, String heldKey) {}

  /** Encrypts a content into the store. */
  Stored store(Path plain) throws IOException {
    try (InputStream in = Files.newInputStream(plain)) {
      return store(in);
    }
  }

  /** Encrypts a content into the store. */
  Stored store(InputStream plain) throws IOException {
    UUID content = UUID.randomUUID();
    SecretKey key = Aead.newKey();
    Path sealed = store.stage();
    try {
      try (OutputStream out =
          ContentCipher.encrypting(Files.newOutputStream(sealed), key, content)) {
        plain.transferTo(out);
      }
      store.put(StoredFile.contentName(content), sealed);
    } finally {
      store.discard(sealed);
    }
    return new Stored(content, hold(key, content));
  }

  /** Gives a received content to whom its file belongs, in the caller's transaction. */
  void give(StoredFile file, ReceivedFile received, @Nullable Long companyId) {
    SecretKey key = release(received.heldKey(), received.contentId());
    wrap(file, received.contentId(), key, keys.current(KeyOwner.company(companyId)));
  }

  /** Gives a file to a company, or to nobody's; its content stays as it is. */
  void give(StoredFile file, @Nullable Long companyId) {
    KeyOwner owner = KeyOwner.company(companyId);
    if (file.getKeyId() != null && !keys.get(file.getKeyId()).getOwner().equals(owner)) {
      rewrap(file, keys.current(owner));
    }
  }

  /** Gives a stored content to a file that lay in clear, in the caller's transaction. */
  void give(StoredFile file, Stored stored) {
    SecretKey key = release(stored.heldKey(), stored.contentId());
    wrap(file, stored.contentId(), key, keys.current(KeyOwner.company(file.getCompanyId())));
  }

  /** Wraps the key of a file's content by another key; the content stays as it is. */
  public void rewrap(StoredFile file, WrappedKey by) {
    UUID content = file.getContentId();
    if (content != null) {
      wrap(file, content, unwrap(file, content), by);
    }
  }

  /**
   * Opens the content of a file. All of it is checked before the first byte goes out: nobody gets
   * half of a file that was changed.
   *
   * @throws FileDamagedException if it is not what was handed in
   */
  InputStream open(StoredFile file) throws IOException {
    UUID content = file.getContentId();
    if (content == null) {
      return store.open(file.contentName());
    }
    SecretKey key;
    try {
      key = unwrap(file, content);
    } catch (UnreadableException e) {
      throw FileDamagedException.erased(file.getName());
    }
    try (InputStream in = decrypting(content, key)) {
      byte[] block = new byte[BLOCK];
      long size = 0;
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        size += read;
      }
      if (size != file.getSize()) {
        throw FileDamagedException.changed(file.getName());
      }
    } catch (ContentCipher.ChangedContentException e) {
      throw FileDamagedException.changed(file.getName());
    }
    return decrypting(content, key);
  }

  private InputStream decrypting(UUID content, SecretKey key) throws IOException {
    return ContentCipher.decrypting(store.open(StoredFile.contentName(content)), key, content);
  }

  private SecretKey unwrap(StoredFile file, UUID content) {
    Long keyId = file.getKeyId();
    byte[] wrapped = file.getContentKey();
    if (keyId == null || wrapped == null) {
      throw new UnreadableException("File %s has no key".formatted(file.getPublicId()));
    }
    return Aead.key(Aead.open(keys.get(keyId).unwrap(Keys.current()), wrapped, about(content)));
  }

  private static void wrap(StoredFile file, UUID content, SecretKey key, WrappedKey by) {
    byte[] wrapped = Aead.seal(by.unwrap(Keys.current()), key.getEncoded(), about(content));
    file.protect(content, by.getId(), wrapped);
  }

  private static String hold(SecretKey key, UUID content) {
    int version = Keys.current().newest(KeyName.MASTER);
    byte[] wrapped =
        Aead.seal(Keys.current().get(KeyName.MASTER, version), key.getEncoded(), about(content));
    return version + ":" + Base64.getEncoder().encodeToString(wrapped);
  }

  private static SecretKey release(String held, UUID content) {
    int colon = held.indexOf(':');
    int version = Integer.parseInt(held.substring(0, colon));
    byte[] wrapped = Base64.getDecoder().decode(held.substring(colon + 1));
    return Aead.key(
        Aead.open(Keys.current().get(KeyName.MASTER, version), wrapped, about(content)));
  }

  private static byte[] about(UUID content) {
    return ("content/" + content).getBytes(StandardCharsets.UTF_8);
  }
}
