package dev.carportal.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * An audit entry in its place.
 *
 * @param mac the code that the portal made of the content, in hexadecimal; null before the portal
 *     made codes
 */
public record Entry(long id, Content content, @Nullable String mac) {
  /** The leaf that stands for it in a seal. */
  public byte[] leaf() {
    byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(id).array();
    return MerkleTree.leaf(Sha256.of(place, ascii(mac == null ? "" : mac), content.bytes()));
  }

  /** Whether the portal wrote it, by the portal's key. */
  public boolean isWrittenBy(byte[] key) {
    return mac != null && MessageDigest.isEqual(ascii(mac), ascii(content.mac(key)));
  }

  private static byte[] ascii(String hexadecimal) {
    return hexadecimal.getBytes(StandardCharsets.US_ASCII);
  }
}
