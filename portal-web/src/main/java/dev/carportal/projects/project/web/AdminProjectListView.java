package dev.carportal.projects.project.web;

import dev.carportal.clients.request.model.ProjectType;
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

/** All projects, for staff. */
@Named
@RequestScoped
public class AdminProjectListView extends ListView<ProjectRow> {
  @Inject private ProjectService projects;

  private @Nullable String status;
  private @Nullable String type;
  private boolean mine;
  private boolean late;

  @Override
  protected Page<ProjectRow> read() {
    ProjectStatus wanted = Params.value(ProjectStatus.class, status);
    return projects.list(
        asked(PageRequest.SIZE_STAFF, Order.DESCENDING, true),
        new ProjectFilter(
            getWords(),
            wanted == null ? Set.of() : Set.of(wanted),
            Params.value(ProjectType.class, type),
            mine,
            late));
  }

  @Override
  public boolean isNarrowed() {
    return super.isNarrowed() || status != null || type != null || mine || late;
  }

  public ProjectStatus[] getStatuses() {
    return ProjectStatus.values();
  }

  public ProjectType[] getTypes() {
    return ProjectType.values();
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = type;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }

  public boolean isLate() {
    return late;
  }

  public void setLate(boolean late) {
    this.late = late;
  }
}
