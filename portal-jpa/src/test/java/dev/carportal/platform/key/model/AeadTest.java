package dev.carportal.platform.key.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class AeadTest {
  private static final byte[] ABOUT = "a/b/c".getBytes(UTF_8);
  private final SecretKey key = Aead.newKey();

  /** McGrew, Viega: The Galois/Counter Mode of Operation, test case 16. */
  @Test
  void what_others_encrypted_is_read() {
    HexFormat hex = HexFormat.of();
    SecretKey known = Aead.key(hex.parseHex("feffe9928665731c6d6a8f9467308308".repeat(2)));
    byte[] sealed =
        hex.parseHex(
            "cafebabefacedbaddecaf888"
                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b");
    assertThat(Aead.open(known, sealed, hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2")))
        .asHexString()
        .isEqualToIgnoringCase(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
  }

  @Test
  void what_was_sealed_is_opened_and_never_sealed_twice_alike() {
    byte[] one = Aead.seal(key, "lin.wei@aurora.example".getBytes(UTF_8), ABOUT);
    byte[] two = Aead.seal(key, "lin.wei@aurora.example".getBytes(UTF_8), ABOUT);

    assertThat(Aead.open(key, one, ABOUT)).asString(UTF_8).isEqualTo("lin.wei@aurora.example");
    assertThat(one).isNotEqualTo(two);
  }

  @Test
  void one_changed_bit_anywhere_is_refused() {
    byte[] sealed = Aead.seal(key, "0123456789".getBytes(UTF_8), ABOUT);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> Aead.open(key, changed, ABOUT))
          .as("byte %d", i)
          .isInstanceOf(UnreadableException.class);
    }
  }

  @Test
  void another_key_another_place_and_too_little_are_refused() {
    byte[] sealed = Aead.seal(key, "0123456789".getBytes(UTF_8), ABOUT);
    assertThatThrownBy(() -> Aead.open(Aead.newKey(), sealed, ABOUT))
        .isInstanceOf(UnreadableException.class);
    assertThatThrownBy(() -> Aead.open(key, sealed, "a/b/d".getBytes(UTF_8)))
        .isInstanceOf(UnreadableException.class);
    assertThatThrownBy(() -> Aead.open(key, new byte[20], ABOUT))
        .isInstanceOf(UnreadableException.class);
  }
}
