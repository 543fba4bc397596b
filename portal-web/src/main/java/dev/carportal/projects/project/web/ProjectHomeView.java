package dev.carportal.projects.project.web;

import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.projects.project.model.ProjectFilter;
import dev.carportal.projects.project.model.ProjectRow;
import dev.carportal.projects.project.service.ProjectService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The projects that moved last, on the customer's first page. */
@Named
@RequestScoped
public class ProjectHomeView {
  private static final int SHOWN = 5;

  @Inject private ProjectService projects;

  private @Nullable List<ProjectRow> rows;

  public List<ProjectRow> getRows() {
    if (rows == null) {
      rows = projects.list(PageRequest.after(null, SHOWN), ProjectFilter.all()).rows();
    }
    return rows;
  }
}
