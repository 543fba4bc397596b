package dev.carportal.projects.document.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.persistence.model.BaseEntity;
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
import org.jspecify.annotations.Nullable;

/** One version of a document, which stays as it was; only who may read it may change. */
@Entity
@Table(schema = "projects", name = "project_document_versions")
@NamedQuery(
    name = "DocumentVersion.ofDocument",
    query =
        "select v from DocumentVersion v join fetch v.file"
            + " where v.document.id = :documentKey and v.accessLevel in :levels order by v.id desc")
@NamedQuery(
    name = "DocumentVersion.byNumber",
    query =
        "select v from DocumentVersion v join fetch v.file"
            + " where v.document.id = :documentKey and v.version = :version"
            + " and v.accessLevel in :levels")
public class DocumentVersion extends BaseEntity implements Audited {
  public static final int NOTE_MAX = 1000;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id", updatable = false)
  private Document document;

  @NotNull
  @Column(updatable = false)
  private VersionNumber version;

  @NotNull
  @Column(name = "access_level")
  private AccessLevel accessLevel;

  @Size(max = NOTE_MAX)
  @Column(name = "change_note", updatable = false)
  private String changeNote;

  @Column(name = "author_id", updatable = false)
  private Long authorId;

  @NotBlank
  @Column(name = "author_name", updatable = false)
  private String authorName;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id", updatable = false)
  private StoredFile file;

  protected DocumentVersion() {} // for JPA

  /** Keeps what a document is now as one of its versions. */
  public DocumentVersion(Document document, @Nullable String changeNote, String authorName) {
    this.companyId = document.getCompanyId();
    this.document = document;
    this.version = document.getVersion();
    this.accessLevel = document.getAccessLevel();
    this.changeNote = changeNote;
    this.authorId = document.getAuthorId();
    this.authorName = authorName;
    this.file = document.getFile();
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public Document getDocument() {
    return document;
  }

  public VersionNumber getVersion() {
    return version;
  }

  /** Says anew who may read this version; the others stay as they are. */
  public void open(AccessLevel level) {
    this.accessLevel = level;
  }

  public AccessLevel getAccessLevel() {
    return accessLevel;
  }

  /** What changed in this version, as its author said. */
  public @Nullable String getChangeNote() {
    return changeNote;
  }

  public @Nullable Long getAuthorId() {
    return authorId;
  }

  public String getAuthorName() {
    return authorName;
  }

  public StoredFile getFile() {
    return file;
  }
}
