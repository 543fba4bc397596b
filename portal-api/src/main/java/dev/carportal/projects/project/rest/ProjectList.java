package dev.carportal.projects.project.rest;

import dev.carportal.platform.persistence.model.Page;
import dev.carportal.projects.project.model.ProjectRow;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of projects, the newest first. */
@Schema(description = "A page of projects, the newest first.")
public record ProjectList(List<ProjectItem> items) {
  static ProjectList of(Page<ProjectRow> page) {
    return new ProjectList(page.rows().stream().map(ProjectItem::of).toList());
  }
}
