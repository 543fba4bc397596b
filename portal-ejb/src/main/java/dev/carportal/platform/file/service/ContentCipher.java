package dev.carportal.platform.file.service;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import dev.carportal.platform.file.model.StoredFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * Encrypts contents as they stream: AES-256-GCM in segments of 64 KiB, whose nonces hold their
 * place and whether they are the last, so that a content that was cut off, put in another order or
 * changed by one bit cannot be read (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated
 * Encryption and its Nonce-Reuse Misuse-Resistance, CRYPTO 2015; Tink's AES-GCM-HKDF streaming). A
 * content that lies under another's name is none either.
 */
final class ContentCipher {
  private static final int SEGMENT = 64 * 1024;
  private static final int KEY = 32;

  private ContentCipher() {}

  /** Encrypts what is written; closing it writes the last segment. */
  static OutputStream encrypting(OutputStream out, SecretKey key, UUID content) throws IOException {
    try {
      return cipher(key).newEncryptingStream(out, about(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM does not work on this Java", e);
    }
  }

  /** Decrypts what is read; what was changed ends in a {@link ChangedContentException}. */
  static InputStream decrypting(InputStream in, SecretKey key, UUID content) throws IOException {
    try {
      return new Checked(cipher(key).newDecryptingStream(in, about(content)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM does not work on this Java", e);
    }
  }

  private static AesGcmHkdfStreaming cipher(SecretKey key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key.getEncoded(), "HmacSha256", KEY, SEGMENT, 0);
  }

  private static byte[] about(UUID content) {
    return StoredFile.contentName(content).getBytes(StandardCharsets.US_ASCII);
  }

  /** The content is not what was written. */
  static final class ChangedContentException extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedContentException(IOException cause) {
      super("The content was changed, cut off or is another one", cause);
    }
  }

  private static final class Checked extends FilterInputStream {
    Checked(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        throw new ChangedContentException(e);
      }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        return super.read(bytes, from, length);
      } catch (IOException e) {
        throw new ChangedContentException(e);
      }
    }
  }
}
