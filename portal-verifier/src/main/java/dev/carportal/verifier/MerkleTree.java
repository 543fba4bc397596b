package dev.carportal.verifier;

import java.util.List;

/** The tree of hashes of Certificate Transparency (RFC 9162, section 2.1). */
public final class MerkleTree {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private MerkleTree() {}

  /** The leaf that stands for some data. */
  public static byte[] leaf(byte[] data) {
    return Sha256.of(LEAF, data);
  }

  /** The root over leaves in their order; of none the hash of nothing. */
  public static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Sha256.of();
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    return Sha256.of(
        NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }
}
