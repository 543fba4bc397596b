package dev.carportal.platform.persistence.model;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

/**
 * What every kept thing has: a key of its own database, a public id for the world outside, a
 * version that tells two authors apart, and the times of its first and last change.
 */
@MappedSuperclass
public abstract class BaseEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  @SequenceGenerator(
      name = "entity_id",
      schema = "platform",
      sequenceName = "entity_id_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "public_id", nullable = false, updatable = false, unique = true)
  private UUID publicId = UuidCreator.getTimeOrderedEpoch();

  @Version
  @Column(name = "row_version", nullable = false)
  private int rowVersion;

  @CreationTimestamp
  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @UpdateTimestamp
  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  /** The key inside its database; null until the thing is kept. Never shown to the outside. */
  public Long getId() {
    return id;
  }

  /** The only id in URLs, API, events and files: a UUIDv7 (RFC 9562). */
  public UUID getPublicId() {
    return publicId;
  }

  /** How often the thing was changed since it was made. */
  public int getRowVersion() {
    return rowVersion;
  }

  /** When the thing was first kept. */
  public Instant getCreatedAt() {
    return createdAt;
  }

  /** When the thing was last changed. */
  public Instant getUpdatedAt() {
    return updatedAt;
  }

  /**
   * Makes sure that the author of a change saw the thing as it is now.
   *
   * @param expected the version the author saw
   * @throws StaleVersionException if somebody changed the thing since
   */
  public void expectVersion(int expected) {
    if (rowVersion != expected) {
      throw new StaleVersionException(getClass().getSimpleName(), publicId, expected, rowVersion);
    }
  }

  /** What the trail calls the thing where another one holds it. */
  public String trailName() {
    return publicId.toString();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof BaseEntity that
            && Hibernate.getClass(this) == Hibernate.getClass(that)
            && getId() != null
            && Objects.equals(getId(), that.getId());
  }

  @Override
  public int hashCode() {
    return Hibernate.getClass(this).hashCode();
  }
}
