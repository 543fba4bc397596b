package dev.carportal.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignedSealTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");

  private final List<byte[]> leaves =
      IntStream.range(0, 5)
          .mapToObj(i -> MerkleTree.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)))
          .toList();
  private final Seal seal = Seal.next(1, Seal.origin(0), NOW, leaves);

  @Test
  void a_signature_fits_one_seal_and_one_key_only() throws Exception {
    KeyPair ours = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    KeyPair theirs = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    SignedSeal signed = SignedSeal.of(SignedSeal.of(seal, NOW, ours.getPrivate()).line());
    assertThat(signed.isSignedBy(ours.getPublic())).isTrue();
    assertThat(signed.isSignedBy(theirs.getPublic())).isFalse();
    Seal other = Seal.next(2, seal.hash(), NOW, leaves);
    SignedSeal moved =
        new SignedSeal(other.seq(), signed.signedAt(), other.hash(), signed.signature());
    assertThat(moved.isSignedBy(ours.getPublic())).isFalse();
  }

  @Test
  void a_line_that_was_changed_does_not_fit_its_hash() {
    assertThat(Seal.of(seal.line())).isEqualTo(seal);
    assertThatThrownBy(() -> Seal.of(seal.line().replace(" 5 ", " 6 ")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Root of two leaves by hand, and the empty tree of RFC 9162, section 2.1.1. */
  @Test
  void the_tree_is_the_one_of_certificate_transparency() {
    byte[] both = Sha256.of(new byte[] {1}, leaves.get(0), leaves.get(1));
    assertThat(MerkleTree.root(leaves.subList(0, 2))).isEqualTo(both);
    assertThat(MerkleTree.root(leaves.subList(0, 3)))
        .isEqualTo(Sha256.of(new byte[] {1}, both, leaves.get(2)));
    assertThat(HexFormat.of().formatHex(MerkleTree.root(List.of())))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(MerkleTree.root(List.of(leaves.get(0)))).isEqualTo(leaves.get(0));
  }
}
