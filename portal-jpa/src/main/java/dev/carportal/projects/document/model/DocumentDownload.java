package dev.carportal.projects.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One time a document was taken away: what, by whom, from where. */
@Entity
@Immutable
@Table(schema = "projects", name = "document_downloads")
@NamedQuery(
    name = "DocumentDownload.ofDocument",
    query =
        "select new dev.carportal.projects.document.model.DownloadRow(d.createdAt, u.displayName,"
            + " d.documentVersion, d.downloadIp, d.userAgent) from DocumentDownload d"
            + " left join User u on u.id = d.userId"
            + " where d.documentId = :documentId order by d.id desc")
public class DocumentDownload {
  private static final int AGENT_MAX = 400;
  private static final int NAME_MAX = 255;
  private static final int ADDRESS_MAX = 45;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @NotNull
  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "company_id")
  private Long companyId;

  @Column(name = "user_id")
  private Long userId;

  @NotNull
  @Column(name = "document_type")
  private DownloadType documentType;

  @NotNull
  @Column(name = "document_id")
  private UUID documentId;

  @Column(name = "document_version")
  private String documentVersion;

  @NotBlank
  @Column(name = "document_name")
  private String documentName;

  @Column(name = "file_size")
  private long fileSize;

  @NotBlank
  @Column(name = "download_ip")
  private String downloadIp;

  @Column(name = "user_agent")
  private String userAgent;

  protected DocumentDownload() {} // for JPA

  /**
   * Notes a download.
   *
   * @param at when
   * @param companyId whose document it is; null for a public one
   * @param userId who took it; null for a visitor
   * @param documentId the public id of the document
   * @param documentVersion which version; null where there are none
   * @param fileSize in bytes
   */
  public DocumentDownload(
      Instant at,
      @Nullable Long companyId,
      @Nullable Long userId,
      DownloadType documentType,
      UUID documentId,
      @Nullable String documentVersion,
      String documentName,
      long fileSize,
      String downloadIp,
      @Nullable String userAgent) {
    this.createdAt = at;
    this.companyId = companyId;
    this.userId = userId;
    this.documentType = documentType;
    this.documentId = documentId;
    this.documentVersion = documentVersion;
    this.documentName = shorten(documentName, NAME_MAX);
    this.fileSize = fileSize;
    this.downloadIp = shorten(downloadIp, ADDRESS_MAX);
    this.userAgent = userAgent == null ? null : shorten(userAgent, AGENT_MAX);
  }

  private static String shorten(String text, int max) {
    return text.length() <= max ? text : text.substring(0, max);
  }

  public Long getId() {
    return id;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public @Nullable Long getUserId() {
    return userId;
  }

  public DownloadType getDocumentType() {
    return documentType;
  }

  public UUID getDocumentId() {
    return documentId;
  }

  public @Nullable String getDocumentVersion() {
    return documentVersion;
  }

  public String getDocumentName() {
    return documentName;
  }

  public long getFileSize() {
    return fileSize;
  }

  public String getDownloadIp() {
    return downloadIp;
  }

  public @Nullable String getUserAgent() {
    return userAgent;
  }
}
