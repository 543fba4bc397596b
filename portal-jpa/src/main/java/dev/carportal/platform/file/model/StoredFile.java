package dev.carportal.platform.file.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody handed in. Its content lies in the file store, encrypted by a key of its own that
 * the key of its company wraps. One from before lies there in clear until a job has encrypted it.
 */
@Entity
@Table(schema = "platform", name = "stored_files")
@NamedQuery(
    name = "StoredFile.pendingOf",
    query =
        "select f from StoredFile f where f.publicId in :ids and f.uploaderId = :uploaderId"
            + " and f.status = PENDING")
@NamedQuery(
    name = "StoredFile.countPending",
    query =
        "select count(f) from StoredFile f where f.uploaderId = :uploaderId and f.status = PENDING")
@NamedQuery(
    name = "StoredFile.abandoned",
    query =
        "select f from StoredFile f where f.status = PENDING and f.updatedAt < :before order by"
            + " f.id")
@NamedQuery(
    name = "StoredFile.knownHashes",
    query =
        "select distinct f.sha256 from StoredFile f where f.sha256 in :hashes and f.contentId is"
            + " null")
@NamedQuery(
    name = "StoredFile.knownContents",
    query = "select f.contentId from StoredFile f where f.contentId in :ids")
@NamedQuery(
    name = "StoredFile.inClear",
    query = "select f from StoredFile f where f.contentId is null and f.id > :after order by f.id")
@NamedQuery(
    name = "StoredFile.countInClear",
    query = "select count(f) from StoredFile f where f.contentId is null")
@NamedQuery(
    name = "StoredFile.countKeptBy",
    query = "select count(f) from StoredFile f where f.keyId in :keyIds")
@NamedQuery(
    name = "StoredFile.keptBy",
    query = "select f from StoredFile f where f.keyId in :keyIds order by f.id")
public class StoredFile extends BaseEntity {
  public static final int NAME_MAX = 200;

  @NotBlank
  @Size(max = NAME_MAX)
  private String name;

  @NotBlank
  @Size(max = 120)
  @Column(name = "media_type", updatable = false)
  private String mediaType;

  @Positive
  @Column(updatable = false)
  private long size;

  @NotBlank
  @Size(min = 64, max = 64)
  @Column(updatable = false)
  private String sha256;

  @Column(name = "company_id")
  private Long companyId;

  @Column(name = "uploader_id", updatable = false)
  private Long uploaderId;

  @Column(name = "content_id", unique = true)
  private UUID contentId;

  @Column(name = "key_id")
  private Long keyId;

  @Column(name = "content_key")
  private byte[] contentKey;

  @NotNull private FileStatus status = FileStatus.PENDING;

  protected StoredFile() {} // for JPA

  /**
   * Notes a file whose content has been stored; it waits until something takes it.
   *
   * @param name its cleaned name, without a path
   * @param mediaType what it is, found by looking into it
   * @param size in bytes
   * @param sha256 of its content, in hexadecimal
   * @param uploaderId who handed it in; null for systems
   */
  public StoredFile(
      String name, String mediaType, long size, String sha256, @Nullable Long uploaderId) {
    this.name = name;
    this.mediaType = mediaType;
    this.size = size;
    this.sha256 = sha256;
    this.uploaderId = uploaderId;
  }

  /**
   * Says where its encrypted content lies and what opens it.
   *
   * @param content where it lies in the store
   * @param key the id of the wrapped key of whom it belongs to
   * @param wrapped the content's own key, wrapped by that one
   */
  public void protect(UUID content, Long key, byte[] wrapped) {
    this.contentId = content;
    this.keyId = key;
    this.contentKey = wrapped.clone();
  }

  /** Makes the file part of something that belongs to a company, or to nobody's. */
  public void keep(@Nullable Long company) {
    this.companyId = company;
    this.status = FileStatus.KEPT;
  }

  public String getName() {
    return name;
  }

  public String getMediaType() {
    return mediaType;
  }

  /** In bytes. */
  public long getSize() {
    return size;
  }

  /** SHA-256 of what was handed in, in hexadecimal. */
  public String getSha256() {
    return sha256;
  }

  /** Where its encrypted content lies; null while it lies in clear under its hash. */
  public @Nullable UUID getContentId() {
    return contentId;
  }

  /** The wrapped key of whom it belongs to; null while it lies in clear. */
  public @Nullable Long getKeyId() {
    return keyId;
  }

  /** Its own key, wrapped; null while it lies in clear. */
  public byte @Nullable [] getContentKey() {
    return contentKey == null ? null : contentKey.clone();
  }

  /** What its content is called in the store. */
  public String contentName() {
    return contentId == null ? sha256 : contentName(contentId);
  }

  /** What a content is called in the store. */
  public static String contentName(UUID content) {
    return content.toString().replace("-", "");
  }

  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public @Nullable Long getUploaderId() {
    return uploaderId;
  }

  public FileStatus getStatus() {
    return status;
  }
}
