package dev.carportal.projects.project.web;

import dev.carportal.clients.request.model.ProjectType;
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
public class AdminProjectListView {
  private static final int SIZE = 50;

  @Inject private ProjectService projects;

  private String words;
  private String status;
  private String type;
  private boolean mine;
  private boolean late;
  private String sort;
  private boolean descending;
  private String cursor;
  private @Nullable Page<ProjectRow> page;

  /** Reads the page that the address asks for. */
  public void load() {
    ProjectStatus wanted = Params.choice(ProjectStatus.class, status);
    page =
        projects.list(
            new PageRequest(cursor, SIZE, sort, sort == null || descending, true),
            new ProjectFilter(
                words,
                wanted == null ? Set.of() : Set.of(wanted),
                Params.choice(ProjectType.class, type),
                mine,
                late));
  }

  public @Nullable Page<ProjectRow> getPage() {
    return page;
  }

  public ProjectStatus[] getStatuses() {
    return ProjectStatus.values();
  }

  public ProjectType[] getTypes() {
    return ProjectType.values();
  }

  /** Whether the list is narrowed, so that an empty one says so. */
  public boolean isFiltered() {
    return words != null || status != null || type != null || mine || late;
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

  public String getType() {
    return type;
  }

  public void setType(String type) {
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
