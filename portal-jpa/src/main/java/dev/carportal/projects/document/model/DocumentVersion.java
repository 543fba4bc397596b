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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a document, which stays as it was. */
@Entity
@Immutable
@Table(schema = "projects", name = "project_document_versions")
@NamedQuery(
    name = "DocumentVersion.ofDocument",
    query =
        "select v from DocumentVersion v join fetch v.file"
            + " where v.document.id = :documentKey order by v.id desc")
@NamedQuery(
    name = "DocumentVersion.byNumber",
    query =
        "select v from DocumentVersion v join fetch v.file"
            + " where v.document.id = :documentKey and v.version = :version")
public class DocumentVersion extends BaseEntity implements Audited {
  public static final int NOTE_MAX = 1000;

  @Column(name = "company_id")
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private Document document;

  @NotNull private VersionNumber version;

  @Size(max = NOTE_MAX)
  @Column(name = "change_note")
  private String changeNote;

  @Column(name = "author_id")
  private Long authorId;

  @NotBlank
  @Column(name = "author_name")
  private String authorName;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id")
  private StoredFile file;

  protected DocumentVersion() {} // for JPA

  /** Keeps what a document is now as one of its versions. */
  public DocumentVersion(Document document, @Nullable String changeNote, String authorName) {
    this.companyId = document.getCompanyId();
    this.document = document;
    this.version = document.getVersion();
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
