package dev.carportal.projects.milestone.service;

import dev.carportal.projects.milestone.model.Milestone;
import dev.carportal.projects.milestone.model.MilestoneRepository;
import dev.carportal.projects.milestone.model.MilestoneTemplate;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.service.ProjectOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Plans a new project after the template of its type; its end is its last milestone's day. */
@ApplicationScoped
public class MilestonePlanner {
  @Inject private ProjectRepository projects;
  @Inject private MilestoneRepository milestones;

  /** Plans a project in the transaction that opened it. */
  public void plan(@Observes ProjectOpened opened) {
    Project project = projects.get(opened.projectKey());
    LocalDate start = project.getStartDate();
    LocalDate end = project.getEndDate();
    for (MilestoneTemplate template : milestones.findTemplates(project.getProjectType())) {
      LocalDate planned = start.plusDays(template.getAfterDays());
      milestones.add(
          new Milestone(
              project, template.getPosition(), template.getNames(), template.getWeight(), planned));
      end = planned.isAfter(end) ? planned : end;
    }
    project.during(start, end);
  }
}
