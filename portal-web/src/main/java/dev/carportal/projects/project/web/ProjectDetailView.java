package dev.carportal.projects.project.web;

import dev.carportal.platform.faces.web.Params;
import dev.carportal.projects.project.model.ProjectStatus;
import dev.carportal.projects.project.model.TimelineEntry;
import dev.carportal.projects.project.service.ProjectDetails;
import dev.carportal.projects.project.service.ProjectService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One project as its customer sees it. */
@Named
@RequestScoped
public class ProjectDetailView {
  @Inject private ProjectService projects;

  private String id;
  private @Nullable ProjectDetails project;
  private List<TimelineEntry> timeline = List.of();

  /** Reads the project, or ends in a page that does not exist. */
  public void load() {
    project = projects.details(Params.id("Project", id));
    timeline = projects.timeline(Params.id("Project", id));
  }

  public @Nullable ProjectDetails getProject() {
    return project;
  }

  public List<TimelineEntry> getTimeline() {
    return timeline;
  }

  public ProjectStatus[] getStatuses() {
    return ProjectStatus.values();
  }

  /** Whether a status lies behind the project, is its own, or is to come: as cp:step wants it. */
  public String stateOf(ProjectStatus status) {
    return project == null ? "todo" : StatusSteps.state(status, project.status());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
