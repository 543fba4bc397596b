package dev.carportal.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * A seal over some entries and, by the hash of the one before, over all that were sealed earlier.
 *
 * @param seq 1, 2, 3 … without a gap
 * @param root the root of the tree over its entries, in hexadecimal as all hashes here
 * @param previous the hash of the seal before; of the first one the origin
 */
public record Seal(long seq, Instant sealedAt, int entries, String root, String previous) {
  public Seal {
    sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * What the first seal stands on.
   *
   * @param unmarked the last entry that was written before the portal made codes; 0 for none
   */
  public static String origin(long unmarked) {
    return hex(Sha256.of(("audit trail from entry " + unmarked).getBytes(StandardCharsets.UTF_8)));
  }

  /** The seal over these leaves that follows. */
  public static Seal next(long seq, String previous, Instant now, List<byte[]> leaves) {
    return new Seal(seq, now, leaves.size(), hex(MerkleTree.root(leaves)), previous);
  }

  /** The hash that the next seal and the outside keep of it. */
  public String hash() {
    ByteBuffer numbers = ByteBuffer.allocate(2 * Long.BYTES + 2 * Integer.BYTES);
    numbers.putLong(seq).putLong(sealedAt.getEpochSecond()).putInt(sealedAt.getNano());
    numbers.putInt(entries);
    HexFormat hex = HexFormat.of();
    return hex(Sha256.of(numbers.array(), hex.parseHex(root), hex.parseHex(previous)));
  }

  /** The seal as a line outside the database. */
  public String line() {
    return "%d %s %d %s %s %s".formatted(seq, sealedAt, entries, root, previous, hash());
  }

  /** Reads a line again; its own hash must fit. */
  public static Seal of(String line) {
    String[] parts = line.strip().split(" ", -1);
    if (parts.length != 6) {
      throw new IllegalArgumentException("No seal: " + line);
    }
    Seal seal =
        new Seal(
            Long.parseLong(parts[0]),
            Instant.parse(parts[1]),
            Integer.parseInt(parts[2]),
            parts[3],
            parts[4]);
    if (!seal.hash().equals(parts[5])) {
      throw new IllegalArgumentException("Seal " + seal.seq() + " does not fit its hash");
    }
    return seal;
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
