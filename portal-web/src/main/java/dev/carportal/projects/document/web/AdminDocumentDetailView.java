package dev.carportal.projects.document.web;

import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.file.web.Uploads;
import dev.carportal.projects.document.model.AccessLevel;
import dev.carportal.projects.document.model.DocumentType;
import dev.carportal.projects.document.service.DescribeDocument;
import dev.carportal.projects.document.service.DocumentDetails;
import dev.carportal.projects.document.service.DocumentService;
import dev.carportal.projects.document.service.ReviseDocument;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document with its versions and downloads, for staff: newer versions, access, archive. */
@Named
@RequestScoped
public class AdminDocumentDetailView {
  @Inject private DocumentService documents;

  private String id;
  private int version;
  private String title;
  private String content;
  private DocumentType type;
  private AccessLevel accessLevel;
  private String number;
  private String changeNote;
  private String files;
  private @Nullable DocumentDetails document;

  /** Reads the document, or ends in a page that does not exist. */
  public void load() {
    DocumentDetails now = getDocument();
    version = now.version();
    title = now.title();
    content = now.content();
    type = now.type();
    accessLevel = now.accessLevel();
    number = now.next().toString();
  }

  /** The document, as it is now. */
  public DocumentDetails getDocument() {
    if (document == null) {
      document = documents.details(Params.id("Document", id));
    }
    return document;
  }

  /** Whether the caller may change it. */
  public boolean isLeading() {
    return getDocument().led();
  }

  /** Keeps title, words, kind and access. */
  public String describe() {
    documents.describe(
        new DescribeDocument(getDocument().id(), version, title, content, type, accessLevel));
    Toast.say("projects", "document.message.saved");
    return again();
  }

  /** Takes the file that was sent as a newer version. */
  public String revise() {
    UUID file =
        Uploads.ids(files).stream()
            .findFirst()
            .orElseThrow(() -> InvalidInputException.of("files", "error.document.file"));
    documents.revise(new ReviseDocument(getDocument().id(), version, number, changeNote, file));
    Toast.say("projects", "document.message.revised");
    return again();
  }

  /** Takes it out of sight. */
  public String archive() {
    documents.archive(getDocument().id(), version);
    Toast.say("projects", "document.message.archived");
    return again();
  }

  /** Brings it back into sight. */
  public String restore() {
    documents.restore(getDocument().id(), version);
    Toast.say("projects", "document.message.restored");
    return again();
  }

  private String again() {
    return "/admin/projects/document/detail?faces-redirect=true&id=" + id;
  }

  public DocumentType[] getTypes() {
    return DocumentType.values();
  }

  public AccessLevel[] getAccessLevels() {
    return AccessLevel.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = content;
  }

  public DocumentType getType() {
    return type;
  }

  public void setType(DocumentType type) {
    this.type = type;
  }

  public AccessLevel getAccessLevel() {
    return accessLevel;
  }

  public void setAccessLevel(AccessLevel accessLevel) {
    this.accessLevel = accessLevel;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getChangeNote() {
    return changeNote;
  }

  public void setChangeNote(String changeNote) {
    this.changeNote = changeNote;
  }

  public String getFiles() {
    return files;
  }

  public void setFiles(String files) {
    this.files = files;
  }
}
