package dev.carportal.projects.milestone.web;

import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.projects.milestone.model.MilestoneState;
import dev.carportal.projects.milestone.service.MilestoneService;
import dev.carportal.projects.milestone.service.MoveMilestone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Moves milestones right in their list on the page of a project. */
@Named
@RequestScoped
public class AdminMilestoneListView {
  @Inject private MilestoneService milestones;

  /**
   * Lets a milestone go to another state today; the row sends which one and in which version it was
   * seen.
   */
  public @Nullable String move(
      String projectId, String milestoneId, int version, MilestoneState next) {
    milestones.move(
        new MoveMilestone(
            Params.id("Project", projectId),
            Params.id("Milestone", milestoneId),
            version,
            next,
            null));
    Toast.say("projects", "milestone.message.moved");
    return "/admin/projects/project/detail?faces-redirect=true&id=" + projectId;
  }
}
