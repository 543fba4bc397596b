package dev.carportal.platform.file.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.key.model.Aead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCipherTest {
  private static final int SEGMENT = 64 * 1024;
  private final SecretKey key = Aead.newKey();
  private final UUID content = UUID.randomUUID();

  @ParameterizedTest
  @ValueSource(ints = {1, 65_480, 65_495, 65_496, 65_497, 65_536, 131_072, 1_000_000})
  void what_was_encrypted_is_read_whatever_its_length(int length) throws IOException {
    byte[] plain = plain(length);
    assertThat(decrypt(encrypt(plain))).isEqualTo(plain);
  }

  @Test
  void nothing_of_it_shows() throws IOException {
    byte[] plain = "VERSION \"\" BO_ 256 SeatPosition".repeat(10_000).getBytes(US);
    assertThat(new String(encrypt(plain), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("SeatPosition");
  }

  @Test
  void cut_off_anywhere_it_is_refused_at_the_end_of_a_segment_too() throws IOException {
    byte[] sealed = encrypt(plain(5 * SEGMENT));
    for (int length :
        new int[] {
          0, 1, 39, 40, SEGMENT - 1, SEGMENT, SEGMENT + 1, 4 * SEGMENT, sealed.length - 1
        }) {
      refused(Arrays.copyOf(sealed, length), "cut off after " + length);
    }
  }

  @Test
  void longer_reordered_or_doubled_it_is_refused() throws IOException {
    byte[] sealed = encrypt(plain(5 * SEGMENT));
    refused(Arrays.copyOf(sealed, sealed.length + 1), "one byte more");
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, SEGMENT, swapped, 2 * SEGMENT, SEGMENT);
    System.arraycopy(sealed, 2 * SEGMENT, swapped, SEGMENT, SEGMENT);
    refused(swapped, "two segments swapped");
    byte[] doubled = sealed.clone();
    System.arraycopy(sealed, SEGMENT, doubled, 2 * SEGMENT, SEGMENT);
    refused(doubled, "one segment twice");
  }

  @Test
  void one_changed_bit_in_any_part_is_refused() throws IOException {
    byte[] sealed = encrypt(plain(3 * SEGMENT));
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] changed = sealed.clone();
      int at = i < 40 ? i : random.nextInt(sealed.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      refused(changed, "byte " + at);
    }
  }

  @Test
  void another_key_and_another_contents_name_are_refused() throws IOException {
    byte[] sealed = encrypt(plain(1000));
    assertThatThrownBy(() -> decrypt(sealed, Aead.newKey(), content))
        .isInstanceOf(ContentCipher.ChangedContentException.class);
    assertThatThrownBy(() -> decrypt(sealed, key, UUID.randomUUID()))
        .isInstanceOf(ContentCipher.ChangedContentException.class);
  }

  private static final java.nio.charset.Charset US = java.nio.charset.StandardCharsets.US_ASCII;

  private void refused(byte[] sealed, String how) {
    assertThatThrownBy(() -> decrypt(sealed))
        .as(how)
        .isInstanceOf(ContentCipher.ChangedContentException.class);
  }

  private static byte[] plain(int length) {
    byte[] plain = new byte[length];
    new Random(length).nextBytes(plain);
    return plain;
  }

  private byte[] encrypt(byte[] plain) throws IOException {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (OutputStream out = ContentCipher.encrypting(sealed, key, content)) {
      out.write(plain);
    }
    return sealed.toByteArray();
  }

  private byte[] decrypt(byte[] sealed) throws IOException {
    return decrypt(sealed, key, content);
  }

  private static byte[] decrypt(byte[] sealed, SecretKey key, UUID content) throws IOException {
    return ContentCipher.decrypting(new ByteArrayInputStream(sealed), key, content).readAllBytes();
  }
}
