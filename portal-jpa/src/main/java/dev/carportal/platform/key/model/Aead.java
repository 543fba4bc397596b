package dev.carportal.platform.key.model;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in Galois/Counter Mode (NIST SP 800-38D) with a random nonce of 96 bits before and a tag
 * of 128 bits behind what is encrypted. One key serves at most 2^32 times (section 8.3).
 */
public final class Aead {
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int KEY = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Aead() {}

  /** A fresh key. */
  public static SecretKey newKey() {
    byte[] bits = new byte[KEY];
    RANDOM.nextBytes(bits);
    return key(bits);
  }

  /** A key from its bits. */
  public static SecretKey key(byte[] bits) {
    if (bits.length != KEY) {
      throw new IllegalArgumentException("A key has 32 bytes, not " + bits.length);
    }
    return new SecretKeySpec(bits, "AES");
  }

  /**
   * Encrypts.
   *
   * @param about what it belongs to; whoever opens it has to know that
   */
  public static byte[] seal(SecretKey key, byte[] plain, byte[] about) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, about);
      byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM does not work on this Java", e);
    }
  }

  /**
   * Decrypts.
   *
   * @throws UnreadableException if it was changed, belongs to something else or has another key
   */
  public static byte[] open(SecretKey key, byte[] sealed, byte[] about) {
    if (sealed.length < NONCE + TAG) {
      throw new UnreadableException("Too short to be anything encrypted");
    }
    try {
      byte[] nonce = Arrays.copyOf(sealed, NONCE);
      return cipher(Cipher.DECRYPT_MODE, key, nonce, about)
          .doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (AEADBadTagException e) {
      throw new UnreadableException("It was changed, moved or has another key", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM does not work on this Java", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] about)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    cipher.updateAAD(about);
    return cipher;
  }
}
