package dev.carportal.clients.request.model;

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
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A file that says more than words: of a draft, and of the request once it is sent. */
@Entity
@Table(schema = "clients", name = "request_attachments")
@NamedQuery(
    name = "RequestAttachment.rowsOfRequest",
    query =
        "select new dev.carportal.clients.request.model.RequestAttachmentRow("
            + "a.publicId, f.name, f.mediaType, f.size, a.createdAt)"
            + " from RequestAttachment a join a.file f where a.request.id = :request order by a.id")
@NamedQuery(
    name = "RequestAttachment.rowsOfDraft",
    query =
        "select new dev.carportal.clients.request.model.RequestAttachmentRow("
            + "a.publicId, f.name, f.mediaType, f.size, a.createdAt)"
            + " from RequestAttachment a join a.file f where a.draft = :draft order by a.id")
@NamedQuery(
    name = "RequestAttachment.ofDraft",
    query = "select a from RequestAttachment a where a.draft = :draft order by a.id")
@NamedQuery(
    name = "RequestAttachment.byPublicId",
    query =
        "select a from RequestAttachment a join fetch a.file left join fetch a.request"
            + " left join fetch a.draft where a.publicId = :publicId")
public class RequestAttachment extends BaseEntity implements Audited {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "request_id")
  private ProjectRequest request;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "draft_id")
  private RequestDraft draft;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id", updatable = false)
  private StoredFile file;

  protected RequestAttachment() {} // for JPA

  /** Adds a file to a draft. */
  public RequestAttachment(RequestDraft draft, StoredFile file) {
    this.draft = draft;
    this.companyId = draft.getCompanyId();
    this.file = file;
  }

  /** Adds a file to a request that is sent. */
  public RequestAttachment(ProjectRequest request, StoredFile file) {
    this.request = request;
    this.companyId = request.getCompanyId();
    this.file = file;
  }

  /** Goes with the request that the draft has become. */
  public void send(ProjectRequest sent) {
    this.draft = null;
    this.request = sent;
  }

  /** The request it belongs to; null while it is written. */
  public @Nullable ProjectRequest getRequest() {
    return request;
  }

  /** The draft it belongs to; null once it is sent. */
  public @Nullable RequestDraft getDraft() {
    return draft;
  }

  public StoredFile getFile() {
    return file;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }
}
