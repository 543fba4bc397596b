package dev.carportal.platform.key.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * A key of a company or of the house, wrapped by the master key. What it keeps can be read for as
 * long as it is there; destroying it makes all of that unreadable at once.
 */
@Entity
@Table(schema = "platform", name = "wrapped_keys")
@NamedQuery(
    name = "WrappedKey.ofOwner",
    query =
        "select k from WrappedKey k where k.scope = :scope and k.ownerId = :ownerId order by"
            + " k.version desc")
@NamedQuery(
    name = "WrappedKey.ofOtherMaster",
    query =
        "select k from WrappedKey k where k.masterVersion < :master and k.destroyedAt is null"
            + " order by k.id")
public class WrappedKey extends BaseEntity {
  @NotNull
  @Column(updatable = false)
  private KeyScope scope;

  @Column(name = "owner_id", updatable = false)
  private long ownerId;

  @Column(updatable = false)
  private int version;

  @Column(name = "master_version")
  private int masterVersion;

  private byte[] wrapped;

  @Column(name = "destroyed_at")
  private Instant destroyedAt;

  protected WrappedKey() {} // for JPA

  /** Makes a fresh key. */
  WrappedKey(KeyOwner owner, int version, Keys keys) {
    this.scope = owner.scope();
    this.ownerId = owner.id();
    this.version = version;
    wrap(Aead.newKey(), keys);
  }

  /**
   * The key itself.
   *
   * @throws UnreadableException if it was destroyed or changed
   */
  public SecretKey unwrap(Keys keys) {
    if (wrapped == null) {
      throw new UnreadableException("The key " + getPublicId() + " was destroyed");
    }
    return Aead.key(Aead.open(keys.get(KeyName.MASTER, masterVersion), wrapped, about()));
  }

  /** Wraps it anew by the newest master key; what it keeps stays as it is. */
  void rewrap(Keys keys) {
    wrap(unwrap(keys), keys);
  }

  /** Destroys it: what it keeps is never read again, by nobody. */
  public void destroy(Instant now) {
    wrapped = null;
    destroyedAt = now;
  }

  private void wrap(SecretKey key, Keys keys) {
    masterVersion = keys.newest(KeyName.MASTER);
    wrapped = Aead.seal(keys.get(KeyName.MASTER, masterVersion), key.getEncoded(), about());
  }

  private byte[] about() {
    return "%s/%d/%d/%s"
        .formatted(scope.code(), ownerId, version, getPublicId())
        .getBytes(StandardCharsets.UTF_8);
  }

  public KeyOwner getOwner() {
    return new KeyOwner(scope, ownerId);
  }

  /** Counted from 1 for each owner. */
  public int getVersion() {
    return version;
  }

  /** When it was destroyed; null while it is there. */
  public @Nullable Instant getDestroyedAt() {
    return destroyedAt;
  }
}
