package dev.carportal.projects.project.web;

import dev.carportal.projects.project.model.ProjectStatus;

/** The way of a project as steps. */
final class StatusSteps {
  private StatusSteps() {}

  static String state(ProjectStatus step, ProjectStatus now) {
    int order = step.compareTo(now);
    if (order == 0) {
      return "current";
    }
    return order < 0 ? "done" : "todo";
  }
}
