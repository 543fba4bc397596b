package dev.carportal.projects.project.web;

import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.projects.project.model.ProjectFilter;
import dev.carportal.projects.project.model.ProjectRow;
import dev.carportal.projects.project.model.ProjectStatus;
import dev.carportal.projects.project.service.ProjectService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The customer's projects. */
@Named
@RequestScoped
public class ProjectListView extends ListView<ProjectRow> {
  @Inject private ProjectService projects;

  private @Nullable String status;

  @Override
  protected Page<ProjectRow> read() {
    ProjectStatus wanted = Params.value(ProjectStatus.class, status);
    return projects.list(
        asked(PageRequest.SIZE_DEFAULT, Order.DESCENDING, true),
        new ProjectFilter(
            getWords(), wanted == null ? Set.of() : Set.of(wanted), null, false, false));
  }

  @Override
  public boolean isNarrowed() {
    return super.isNarrowed() || status != null;
  }

  public ProjectStatus[] getStatuses() {
    return ProjectStatus.values();
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }
}
