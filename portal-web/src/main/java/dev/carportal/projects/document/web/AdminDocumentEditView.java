package dev.carportal.projects.document.web;

import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.file.web.Uploads;
import dev.carportal.projects.document.model.AccessLevel;
import dev.carportal.projects.document.model.DocumentType;
import dev.carportal.projects.document.model.VersionNumber;
import dev.carportal.projects.document.service.AddDocument;
import dev.carportal.projects.document.service.DocumentService;
import dev.carportal.projects.project.service.ProjectDetails;
import dev.carportal.projects.project.service.ProjectService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document on its way into a project. */
@Named
@RequestScoped
public class AdminDocumentEditView {
  @Inject private ProjectService projects;
  @Inject private DocumentService documents;

  private String project;
  private String title;
  private String content;
  private DocumentType type = DocumentType.TECHNICAL;
  private AccessLevel accessLevel = AccessLevel.CLIENT;
  private String number = VersionNumber.FIRST.toString();
  private String files;
  private @Nullable ProjectDetails details;

  /** Reads the project, or ends in a page that does not exist. */
  public void load() {
    getDetails();
  }

  /** The project it goes into. */
  public ProjectDetails getDetails() {
    if (details == null) {
      details = projects.details(Params.id("Project", project));
    }
    return details;
  }

  /** Puts the file that was sent into the project. */
  public String save() {
    UUID file =
        Uploads.ids(files).stream()
            .findFirst()
            .orElseThrow(() -> InvalidInputException.of("files", "error.document.file"));
    documents.add(
        new AddDocument(getDetails().id(), title, content, type, accessLevel, number, file));
    Toast.say("projects", "document.message.added");
    return "/admin/projects/project/detail?faces-redirect=true&tab=documents&id=" + project;
  }

  public DocumentType[] getTypes() {
    return DocumentType.values();
  }

  public AccessLevel[] getAccessLevels() {
    return AccessLevel.values();
  }

  public String getProject() {
    return project;
  }

  public void setProject(String project) {
    this.project = project;
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

  public String getFiles() {
    return files;
  }

  public void setFiles(String files) {
    this.files = files;
  }
}
