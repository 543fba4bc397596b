package dev.carportal.run.keycloak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app: the codes of six digits that the demo's staff sign in with (RFC 6238, 30
 * seconds, SHA-1).
 */
public final class Authenticator {
  /** What the demo's staff share with Keycloak. Known to everybody, like their password. */
  public static final String DEMO_SECRET = "portal-demo-staff-01";

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int PERIOD = 30;

  private final byte[] secret;

  public Authenticator(String secret) {
    this(secret.getBytes(StandardCharsets.UTF_8));
  }

  private Authenticator(byte[] secret) {
    this.secret = secret;
  }

  /** One that somebody typed a secret into, in base32. */
  public static Authenticator typedIn(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (int i = 0; i < base32.length(); i++) {
      held = (held << 5) | BASE32.indexOf(base32.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (held >> bits));
      }
    }
    return new Authenticator(bytes.array());
  }

  /** The demo's. */
  public static Authenticator ofDemo() {
    return new Authenticator(DEMO_SECRET);
  }

  /** The secret as people type it into an app: base32 (RFC 4648, section 6). */
  public String typed() {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte next : secret) {
      held = (held << 8) | (next & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt((held >> bits) & 31));
      }
    }
    if (bits > 0) {
      text.append(BASE32.charAt((held << (5 - bits)) & 31));
    }
    return text.toString();
  }

  /** Which code it is time for, counted from the epoch. */
  public static long period(Instant now) {
    return now.getEpochSecond() / PERIOD;
  }

  /** How long a code is still shown. */
  public static long secondsLeft(Instant now) {
    return PERIOD - now.getEpochSecond() % PERIOD;
  }

  /** The code of a period (RFC 4226, section 5.3). */
  public String code(long period) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
      int offset = hash[hash.length - 1] & 15;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return String.format("%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA1", e);
    }
  }
}
