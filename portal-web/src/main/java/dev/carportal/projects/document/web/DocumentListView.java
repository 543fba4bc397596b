package dev.carportal.projects.document.web;

import dev.carportal.platform.faces.web.Params;
import dev.carportal.projects.document.model.DocumentRow;
import dev.carportal.projects.document.service.DocumentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents on the page of a project, as far as the reader may read them. */
@Named
@RequestScoped
public class DocumentListView {
  @Inject private DocumentService documents;

  private @Nullable List<DocumentRow> rows;

  /** The documents of a project, what changed last first. */
  public List<DocumentRow> of(String projectId) {
    if (rows == null) {
      rows = documents.list(Params.id("Project", projectId));
    }
    return rows;
  }
}
