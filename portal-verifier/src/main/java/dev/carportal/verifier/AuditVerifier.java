package dev.carportal.verifier;

import dev.carportal.verifier.AuditDatabase.Leaf;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a trail entry by entry: that the portal wrote it, that its leaf stands in its seal, that
 * the seals form one chain, and that the chain is the one that was written outside the database.
 */
public final class AuditVerifier {
  private static final int SEALS_AT_ONCE = 500;

  /** By then every seal stands outside the database, and every entry under a seal. */
  private static final Duration DEADLINE = Duration.ofMinutes(30);

  private final AuditDatabase database;
  private final byte[] key;
  private final Outside outside;
  private final Instant deadline;
  private long lastUnmarked;
  private boolean marksBegun;

  /**
   * Checks one trail.
   *
   * @param key the portal's key
   * @param outside what was written of the seals outside the database
   * @param now what is older than half an hour must be sealed, and its seal stand outside
   */
  public AuditVerifier(AuditDatabase database, byte[] key, Outside outside, Instant now) {
    this.database = database;
    this.key = key.clone();
    this.outside = outside;
    this.deadline = now.minus(DEADLINE);
  }

  /** Checks everything, and stops at the first thing that is broken. */
  public Finding verify() throws SQLException {
    long unmarked = database.unmarked();
    for (SignedSeal signed : outside.signed()) {
      String broken = check(signed);
      if (broken != null) {
        return new Finding(broken, 0, 0, 0);
      }
    }
    String previous = Seal.origin(unmarked);
    long seq = 0;
    long sealed = 0;
    for (List<Seal> seals = database.seals(0, SEALS_AT_ONCE);
        !seals.isEmpty();
        seals = database.seals(seq, SEALS_AT_ONCE)) {
      for (Seal seal : seals) {
        String broken = check(seal, seq + 1, previous);
        if (broken == null) {
          broken = checkEntries(seal, unmarked);
        }
        if (broken != null) {
          return new Finding(broken, sealed, seq, 0);
        }
        seq = seal.seq();
        previous = seal.hash();
        sealed += seal.entries();
      }
    }
    if (!outside.seals().isEmpty() && outside.seals().lastKey() > seq) {
      return new Finding(
          "Seal %d is missing: outside the database there are seals up to %d."
              .formatted(seq + 1, outside.seals().lastKey()),
          sealed,
          seq,
          0);
    }
    String broken = checkWhole(sealed);
    return broken == null ? tail(sealed, seq, unmarked) : new Finding(broken, sealed, seq, 0);
  }

  /** What only shows over the whole trail. */
  private @Nullable String checkWhole(long sealed) throws SQLException {
    if (database.leaves() != sealed) {
      return "Entries are filed under seals that do not cover them.";
    }
    long misplaced = database.misplaced();
    if (misplaced != 0) {
      return "Seal %d does not end with its last entry.".formatted(misplaced);
    }
    if (database.first() < 1) {
      return "Entry %d stands before the first.".formatted(database.first());
    }
    long repeated = database.repeated();
    return repeated == 0 ? null : "Entry %d repeats another one.".formatted(repeated);
  }

  /** Whoever can write the file of seals cannot sign them. */
  private @Nullable String check(SignedSeal signed) {
    if (outside.key() == null || !signed.isSignedBy(outside.key())) {
      return "The signature of seal %d is not the portal's.".formatted(signed.seq());
    }
    Seal seal = outside.seals().get(signed.seq());
    if (seal == null || !seal.hash().equals(signed.hash())) {
      return "Seal %d outside the database is not the one that was signed.".formatted(signed.seq());
    }
    return null;
  }

  private @Nullable String check(Seal seal, long expected, String previous) {
    if (seal.seq() != expected) {
      return "Seal %d is missing: seal %d follows.".formatted(expected, seal.seq());
    }
    if (!seal.previous().equals(previous)) {
      return "Seal %d does not follow the seal before it.".formatted(seal.seq());
    }
    Seal noted = outside.seals().get(seal.seq());
    if (noted == null && seal.sealedAt().isBefore(deadline)) {
      return "Seal %d was never written outside the database.".formatted(seal.seq());
    }
    if (noted != null && !noted.equals(seal)) {
      return "Seal %d is not the one that was written outside the database.".formatted(seal.seq());
    }
    return null;
  }

  private @Nullable String checkEntries(Seal seal, long unmarked) throws SQLException {
    List<byte[]> leaves = new ArrayList<>();
    for (Leaf leaf : database.leaves(seal.seq())) {
      if (leaf.position() != leaves.size()) {
        return "Entry %d of seal %d is not in its place.".formatted(leaf.entryId(), seal.seq());
      }
      Entry entry = leaf.entry();
      if (entry == null) {
        return "Entry %d is missing.".formatted(leaf.entryId());
      }
      if (!Seal.hex(entry.leaf()).equals(leaf.leaf())) {
        return "Entry %d was changed.".formatted(entry.id());
      }
      if (!isOld(entry, unmarked) && !entry.isWrittenBy(key)) {
        return "Entry %d was not written by the portal.".formatted(entry.id());
      }
      leaves.add(HexFormat.of().parseHex(leaf.leaf()));
    }
    return leaves.size() == seal.entries() && Seal.hex(MerkleTree.root(leaves)).equals(seal.root())
        ? null
        : "Seal %d does not cover the entries that are filed under it.".formatted(seal.seq());
  }

  /**
   * Whether an entry may stand without a code: it was there before codes were, and such entries
   * were sealed first and in their order.
   */
  private boolean isOld(Entry entry, long unmarked) {
    if (!marksBegun && entry.id() > lastUnmarked && entry.id() <= unmarked) {
      lastUnmarked = entry.id();
      return true;
    }
    marksBegun = true;
    return false;
  }

  private Finding tail(long sealed, long seals, long unmarked) throws SQLException {
    long tail = 0;
    long last = 0;
    for (List<Entry> some = database.unsealed(0, SEALS_AT_ONCE);
        !some.isEmpty();
        some = database.unsealed(last, SEALS_AT_ONCE)) {
      for (Entry entry : some) {
        boolean old = isOld(entry, unmarked);
        if (!old && !entry.isWrittenBy(key)) {
          return new Finding(
              "Entry %d was not written by the portal.".formatted(entry.id()), sealed, seals, tail);
        }
        if (!old && entry.content().at().isBefore(deadline)) {
          return new Finding(
              "Entry %d is from %s and still has no seal."
                  .formatted(entry.id(), entry.content().at()),
              sealed,
              seals,
              tail);
        }
        last = entry.id();
        tail++;
      }
    }
    return new Finding(null, sealed, seals, tail);
  }
}
