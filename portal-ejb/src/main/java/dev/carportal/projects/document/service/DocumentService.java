package dev.carportal.projects.document.service;

import dev.carportal.identity.access.model.AccessAction;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.file.service.FileDownload;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.outbox.model.PortalOutbox;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.projects.document.model.AccessLevel;
import dev.carportal.projects.document.model.Document;
import dev.carportal.projects.document.model.DocumentDownload;
import dev.carportal.projects.document.model.DocumentRepository;
import dev.carportal.projects.document.model.DocumentRow;
import dev.carportal.projects.document.model.DocumentVersion;
import dev.carportal.projects.document.model.DownloadType;
import dev.carportal.projects.document.model.VersionNumber;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectEventKind;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.service.ProjectNotices;
import dev.carportal.projects.project.service.ProjectTimeline;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the documents of projects. A customer reads what is public or for clients, in projects of
 * her own; each download is written down.
 */
@Stateless
@RolesAllowed({"customer", "staff", "system"})
public class DocumentService {
  private static final int DOWNLOADS_SHOWN = 20;

  @Inject private ProjectRepository projects;
  @Inject private DocumentRepository documents;
  @Inject private FileService files;
  @Inject private AuditJournal journal;
  @Inject private PortalOutbox outbox;
  @Inject private ProjectTimeline timeline;
  @Inject private ProjectNotices notices;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The documents of a project that the caller may read, what changed last first. */
  public List<DocumentRow> list(UUID projectId) {
    return documents.list(projects.get(projectId, caller), caller);
  }

  /**
   * A document with those of its versions that the caller may read.
   *
   * @throws NotFoundException if there is none that the caller may read
   */
  public DocumentDetails details(UUID documentId) {
    Document document = documents.get(documentId, caller);
    Project project = document.getProject();
    return new DocumentDetails(
        document.getPublicId(),
        document.getRowVersion(),
        project.getPublicId(),
        project.getProjectNumber(),
        project.getProjectName(),
        document.getTitle(),
        document.getContent(),
        document.getDocType(),
        document.getAccessLevel(),
        document.getVersion(),
        document.getVersion().next(),
        document.getDownloadCount(),
        document.getArchivedAt(),
        documents.findVersions(document, caller).stream().map(DocumentService::row).toList(),
        caller.isStaff() ? documents.findDownloads(document, DOWNLOADS_SHOWN) : List.of(),
        project.isLedBy(caller));
  }

  /** Gives a document out and writes down that it was taken. */
  public FileDownload download(@Valid DownloadDocument command) {
    Document document = documents.get(command.documentId(), AccessAction.DOWNLOAD, caller);
    VersionNumber number =
        command.number() == null ? document.getVersion() : VersionNumber.parse(command.number());
    StoredFile file =
        number.equals(document.getVersion())
            ? document.getFile()
            : documents
                .findVersion(document, number, caller)
                .map(DocumentVersion::getFile)
                .orElseThrow(() -> new NotFoundException("DocumentVersion", command.documentId()));
    documents.add(
        new DocumentDownload(
            clock.instant(),
            document.getCompanyId(),
            caller.userId(),
            document.getDocType().downloadType(),
            document.getPublicId(),
            number.toString(),
            document.getTitle(),
            file.getSize(),
            command.ip(),
            command.userAgent()));
    documents.countDownload(document);
    journal.note(
        AuditAction.DOWNLOADED,
        "Document",
        document.getPublicId(),
        document.getCompanyId(),
        Map.of("version", number.toString(), "title", document.getTitle()));
    return files.download(file);
  }

  /**
   * Puts a document into a project; the customer is told if she may read it.
   *
   * @return the public id of the document
   */
  @RolesAllowed({"project-manager", "administrator"})
  public UUID add(@Valid AddDocument command) {
    Project project = projects.get(command.projectId(), caller);
    project.expectLedBy(caller);
    VersionNumber number = VersionNumber.parse(command.number());
    Document document =
        new Document(
            project,
            command.title(),
            command.content(),
            command.type(),
            number,
            command.accessLevel(),
            claim(command.fileId(), project),
            caller.userId());
    documents.add(document);
    documents.add(new DocumentVersion(document, null, caller.name()));
    note(document, ProjectEventKind.DOCUMENT_ADDED, null);
    tell(document, "document.shared");
    return document.getPublicId();
  }

  /** Takes a newer version; the customer is told if she may read it. */
  @RolesAllowed({"project-manager", "administrator"})
  public void revise(@Valid ReviseDocument command) {
    Document document = expect(command.documentId(), command.expectedVersion());
    document.revise(
        VersionNumber.parse(command.number()),
        claim(command.fileId(), document.getProject()),
        caller.userId());
    documents.add(new DocumentVersion(document, command.changeNote(), caller.name()));
    note(document, ProjectEventKind.DOCUMENT_REVISED, command.changeNote());
    tell(document, "document.revised");
  }

  /** Says anew what is in a document and who may read it as it is now; older versions stay. */
  @RolesAllowed({"project-manager", "administrator"})
  public void describe(@Valid DescribeDocument command) {
    Document document = expect(command.documentId(), command.expectedVersion());
    AccessLevel before = document.getAccessLevel();
    document.describe(command.title(), command.content(), command.type(), command.accessLevel());
    documents
        .findVersion(document, document.getVersion(), caller)
        .ifPresent(version -> version.open(command.accessLevel()));
    if (!before.isForCustomer() && command.accessLevel().isForCustomer()) {
      note(document, ProjectEventKind.DOCUMENT_SHARED, null);
      tell(document, "document.shared");
    }
  }

  /** Takes a document out of sight. */
  @RolesAllowed({"project-manager", "administrator"})
  public void archive(UUID documentId, int expectedVersion) {
    Document document = expect(documentId, expectedVersion);
    document.archive(clock.instant());
    note(document, ProjectEventKind.DOCUMENT_ARCHIVED, null);
  }

  /** Brings a document back into sight. */
  @RolesAllowed({"project-manager", "administrator"})
  public void restore(UUID documentId, int expectedVersion) {
    Document document = expect(documentId, expectedVersion);
    document.restore();
    note(document, ProjectEventKind.DOCUMENT_RESTORED, null);
  }

  /** Writes down a download from the public site, once. */
  @RolesAllowed("system")
  public void countPublic(UUID messageId, DownloadCounted told) {
    if (outbox.noteConsumed(messageId, "document-downloads")) {
      documents.add(
          new DocumentDownload(
              told.at(),
              null,
              null,
              CodeConverter.parse(DownloadType.class, told.documentType()),
              told.documentId(),
              null,
              told.documentName(),
              told.size(),
              told.ip(),
              told.userAgent()));
    }
  }

  private Document expect(UUID documentId, int version) {
    Document document = documents.get(documentId, caller);
    document.getProject().expectLedBy(caller);
    document.expectVersion(version);
    return document;
  }

  private StoredFile claim(UUID fileId, Project project) {
    return files.claim(List.of(fileId), project.getCompanyId()).get(0);
  }

  private void note(Document document, ProjectEventKind kind, @Nullable String changeNote) {
    timeline.note(
        document.getProject(),
        kind,
        document.getTitle() + " " + document.getVersion(),
        changeNote,
        !document.getAccessLevel().isForCustomer());
  }

  private void tell(Document document, String kind) {
    if (document.getAccessLevel().isForCustomer()) {
      Project project = document.getProject();
      notices.tellCustomerAt(
          project,
          "/portal/projects/project/detail?id=" + project.getPublicId() + "#documents",
          kind,
          project.getProjectNumber(),
          project.getProjectName(),
          document.getTitle(),
          document.getVersion().toString());
    }
  }

  private static VersionRow row(DocumentVersion version) {
    return new VersionRow(
        version.getVersion(),
        version.getChangeNote(),
        version.getAuthorName(),
        version.getCreatedAt(),
        version.getFile().getName(),
        version.getFile().getSize());
  }
}
