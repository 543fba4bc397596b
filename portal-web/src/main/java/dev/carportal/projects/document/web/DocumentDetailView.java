package dev.carportal.projects.document.web;

import dev.carportal.platform.faces.web.Params;
import dev.carportal.projects.document.service.DocumentDetails;
import dev.carportal.projects.document.service.DocumentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A document with its versions, for the customer. */
@Named
@RequestScoped
public class DocumentDetailView {
  @Inject private DocumentService documents;

  private String id;
  private @Nullable DocumentDetails document;

  /** Reads the document, or ends in a page that does not exist. */
  public void load() {
    document = documents.details(Params.id("Document", id));
  }

  public @Nullable DocumentDetails getDocument() {
    return document;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
