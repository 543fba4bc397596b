package dev.carportal.verifier;

import dev.carportal.verifier.AuditDatabase.Leaf;
import java.sql.SQLException;
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

  private final AuditDatabase database;
  private final byte[] key;
  private final Outside outside;

  /**
   * Checks one trail.
   *
   * @param key the portal's key
   * @param outside what was written of the seals outside the database
   */
  public AuditVerifier(AuditDatabase database, byte[] key, Outside outside) {
    this.database = database;
    this.key = key.clone();
    this.outside = outside;
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
    long repeated = database.repeated();
    return repeated == 0
        ? tail(sealed, seq)
        : new Finding("Entry %d repeats another one.".formatted(repeated), sealed, seq, 0);
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
      if (entry.id() > unmarked && !entry.isWrittenBy(key)) {
        return "Entry %d was not written by the portal.".formatted(entry.id());
      }
      leaves.add(HexFormat.of().parseHex(leaf.leaf()));
    }
    return leaves.size() == seal.entries() && Seal.hex(MerkleTree.root(leaves)).equals(seal.root())
        ? null
        : "Seal %d does not cover the entries that are filed under it.".formatted(seal.seq());
  }

  private Finding tail(long sealed, long seals) throws SQLException {
    long tail = 0;
    long last = 0;
    for (List<Entry> some = database.unsealed(0, SEALS_AT_ONCE);
        !some.isEmpty();
        some = database.unsealed(last, SEALS_AT_ONCE)) {
      for (Entry entry : some) {
        if (!entry.isWrittenBy(key)) {
          return new Finding(
              "Entry %d was not written by the portal.".formatted(entry.id()), sealed, seals, tail);
        }
        last = entry.id();
        tail++;
      }
    }
    return new Finding(null, sealed, seals, tail);
  }
}
