package dev.carportal.projects.document.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.persistence.model.BaseEntity;
import dev.carportal.projects.project.model.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document of a project, in its newest version. */
@Entity
@Table(schema = "projects", name = "project_documents")
@NamedQuery(
    name = "Document.countDownload",
    query = "update Document d set d.downloadCount = d.downloadCount + 1 where d.id = :id")
public class Document extends BaseEntity implements Audited {
  public static final int TITLE_MAX = 200;
  public static final int CONTENT_MAX = 8000;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "project_id", updatable = false)
  private Project project;

  @NotBlank
  @Size(max = TITLE_MAX)
  private String title;

  @Size(max = CONTENT_MAX)
  private String content;

  @NotNull
  @Column(name = "doc_type")
  private DocumentType docType;

  @NotNull private VersionNumber version;

  @Column(name = "author_id")
  private Long authorId;

  @NotNull
  @Column(name = "access_level")
  private AccessLevel accessLevel;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id")
  private StoredFile file;

  @Column(name = "download_count", updatable = false)
  private int downloadCount;

  @Column(name = "archived_at")
  private Instant archivedAt;

  protected Document() {} // for JPA

  /**
   * Puts a document into a project.
   *
   * @param content what is in it, in words; null if the title says enough
   * @param authorId who put it there; null for the portal itself
   */
  public Document(
      Project project,
      String title,
      @Nullable String content,
      DocumentType docType,
      VersionNumber version,
      AccessLevel accessLevel,
      StoredFile file,
      @Nullable Long authorId) {
    this.companyId = project.getCompanyId();
    this.project = project;
    this.title = title;
    this.content = content;
    this.docType = docType;
    this.version = version;
    this.accessLevel = accessLevel;
    this.file = file;
    this.authorId = authorId;
  }

  /** Takes a newer version; the older ones stay. */
  public void revise(VersionNumber newer, StoredFile newFile, @Nullable Long newAuthorId) {
    guardKept();
    if (newer.compareTo(version) <= 0) {
      throw InvalidInputException.of("number", "error.document.version", newer, version);
    }
    this.version = newer;
    this.file = newFile;
    this.authorId = newAuthorId;
  }

  /** Says what is in it and who may read it. */
  public void describe(
      String newTitle, @Nullable String newContent, DocumentType newType, AccessLevel newLevel) {
    guardKept();
    this.title = newTitle;
    this.content = newContent;
    this.docType = newType;
    this.accessLevel = newLevel;
  }

  /** Takes it out of sight; nothing of it is lost. */
  public void archive(Instant now) {
    guardKept();
    this.archivedAt = now;
  }

  /** Brings it back into sight. */
  public void restore() {
    this.archivedAt = null;
  }

  private void guardKept() {
    if (archivedAt != null) {
      throw new RuleException("error.document.archived", title);
    }
  }

  public boolean isArchived() {
    return archivedAt != null;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public Project getProject() {
    return project;
  }

  public String getTitle() {
    return title;
  }

  public @Nullable String getContent() {
    return content;
  }

  public DocumentType getDocType() {
    return docType;
  }

  public VersionNumber getVersion() {
    return version;
  }

  public @Nullable Long getAuthorId() {
    return authorId;
  }

  public AccessLevel getAccessLevel() {
    return accessLevel;
  }

  public StoredFile getFile() {
    return file;
  }

  public int getDownloadCount() {
    return downloadCount;
  }

  public @Nullable Instant getArchivedAt() {
    return archivedAt;
  }
}
