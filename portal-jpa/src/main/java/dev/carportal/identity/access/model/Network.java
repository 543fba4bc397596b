package dev.carportal.identity.access.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A network of addresses, in CIDR notation (RFC 4632, RFC 4291). */
final class Network {
  /** Digits and separators alone, so that no name is ever looked up. */
  private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.%]{2,45}");

  /** Its first address, 4 or 16 bytes. */
  private final byte[] address;

  /** How many leading bits its addresses share. */
  private final int length;

  private Network(byte[] address, int length) {
    this.address = address;
    this.length = length;
  }

  /**
   * Reads a network such as {@code 10.0.0.0/8}, or a single address.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Network of(String text) {
    String[] parts = text.split("/", 2);
    byte[] address = bytes(parts[0]);
    int whole = address.length * Byte.SIZE;
    int length = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
    if (length < 0 || length > whole) {
      throw new IllegalArgumentException(text);
    }
    return new Network(address, length);
  }

  /** Whether an address lies in it. */
  boolean holds(Object candidate) {
    byte[] asked = bytes(String.valueOf(candidate));
    if (asked.length != address.length) {
      return false;
    }
    int whole = length / Byte.SIZE;
    int rest = length % Byte.SIZE;
    boolean same = Arrays.equals(address, 0, whole, asked, 0, whole);
    return same
        && (rest == 0 || ((address[whole] ^ asked[whole]) & 0xFF) >> (Byte.SIZE - rest) == 0);
  }

  private static byte[] bytes(String literal) {
    if (!LITERAL.matcher(literal).matches()) {
      throw new IllegalArgumentException(literal);
    }
    try {
      return InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(literal, e);
    }
  }
}
