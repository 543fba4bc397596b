package dev.carportal.projects.project.web;

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
public class ProjectListView {
  @Inject private ProjectService projects;

  private String words;
  private String status;
  private String sort;
  private boolean descending;
  private String cursor;
  private @Nullable Page<ProjectRow> page;

  /** Reads the page that the address asks for. */
  public void load() {
    ProjectStatus wanted = Params.choice(ProjectStatus.class, status);
    page =
        projects.list(
            new PageRequest(
                cursor, PageRequest.SIZE_DEFAULT, sort, sort == null || descending, true),
            new ProjectFilter(
                words, wanted == null ? Set.of() : Set.of(wanted), null, false, false));
  }

  public @Nullable Page<ProjectRow> getPage() {
    return page;
  }

  public ProjectStatus[] getStatuses() {
    return ProjectStatus.values();
  }

  /** Whether the list is narrowed, so that an empty one says so. */
  public boolean isFiltered() {
    return words != null || status != null;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public boolean isDescending() {
    return descending;
  }

  public void setDescending(boolean descending) {
    this.descending = descending;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
