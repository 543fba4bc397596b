package dev.carportal.verifier;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an audit entry says: who changed which thing when, and each field before and after.
 *
 * @param at to the microsecond, as the database keeps it
 * @param entityVersion the version the thing had after the change
 */
public record Content(
    Instant at,
    @Nullable Long actorId,
    String actorName,
    @Nullable Long companyId,
    String entityType,
    UUID entityId,
    int entityVersion,
    String action,
    SortedMap<String, Change> changes,
    String traceId) {

  public Content {
    at = at.truncatedTo(ChronoUnit.MICROS);
    changes = new TreeMap<>(changes);
  }

  /** One field before and after; null for nothing. */
  public record Change(@Nullable String before, @Nullable String after) {}

  /**
   * The entry as bytes, one way only: numbers big-endian, texts in UTF-8 after their length, what
   * may be missing after a mark, fields in the order of their names.
   */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(at.getEpochSecond());
      out.writeInt(at.getNano());
      write(out, actorId);
      write(out, actorName);
      write(out, companyId);
      write(out, entityType);
      out.writeLong(entityId.getMostSignificantBits());
      out.writeLong(entityId.getLeastSignificantBits());
      out.writeInt(entityVersion);
      write(out, action);
      out.writeInt(changes.size());
      for (var change : changes.entrySet()) {
        write(out, change.getKey());
        write(out, change.getValue().before());
        write(out, change.getValue().after());
      }
      write(out, traceId);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The code that only whoever holds the portal's key can make of it, in hexadecimal. */
  public String mac(byte[] key) {
    return HexFormat.of().formatHex(Sha256.keyed(key, bytes()));
  }

  private static void write(DataOutputStream out, @Nullable Long number) throws IOException {
    out.writeBoolean(number != null);
    if (number != null) {
      out.writeLong(number);
    }
  }

  private static void write(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }
}
