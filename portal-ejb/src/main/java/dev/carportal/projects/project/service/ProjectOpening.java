package dev.carportal.projects.project.service;

import dev.carportal.clients.evaluation.model.EvaluationRepository;
import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.TechnicalRequirements;
import dev.carportal.clients.request.service.ProjectRequestApproved;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Opens a project as soon as a request is approved, in the same transaction: both or neither. */
@ApplicationScoped
public class ProjectOpening {
  @Inject private ProjectRepository projects;
  @Inject private EvaluationRepository evaluations;
  @Inject private ProjectTimeline timeline;
  @Inject private ProjectNotices notices;
  @Inject private Event<ProjectOpened> opened;
  @Inject private Caller caller;

  /** Opens the project that the approved request asks for, unless it is open already. */
  public void open(@Observes ProjectRequestApproved approved) {
    if (projects.findByRequest(approved.requestKey()).isPresent()) {
      return;
    }
    LocalDate start = LocalDate.ofInstant(approved.at(), caller.zone());
    ProjectRequest request = projects.refer(ProjectRequest.class, approved.requestKey());
    Project project =
        projects.open(
            approved.clientKey(),
            request,
            approved.title(),
            CodeConverter.parse(ProjectType.class, approved.projectType()),
            start,
            approved.projectManagerId());
    project.describe(
        approved.title(),
        shorten(request.getDescription()),
        technologies(request.getRequirements()));
    evaluations
        .findByRequest(approved.requestKey())
        .ifPresent(found -> project.budget(found.getPrice().amount(), found.getPrice().currency()));
    timeline.opened(project, request.getNumber(), approved.at());
    opened.fire(new ProjectOpened(project.getPublicId(), project.getId()));
    notices.tellManager(
        project,
        "project.assigned",
        project.getProjectNumber(),
        project.getProjectName(),
        project.getClient().getName());
    notices.tellCustomer(
        project,
        "project.opened",
        project.getProjectNumber(),
        project.getProjectName(),
        project.getProjectManager().getDisplayName());
  }

  private static String shorten(String text) {
    return text.length() <= Project.DESCRIPTION_MAX
        ? text
        : text.substring(0, Project.DESCRIPTION_MAX);
  }

  private static List<String> technologies(TechnicalRequirements requirements) {
    return Stream.concat(requirements.platforms().stream(), requirements.interfaces().stream())
        .distinct()
        .limit(Project.TECHNOLOGIES_MAX)
        .toList();
  }
}
