package dev.carportal.projects.milestone.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.projects.milestone.model.Milestone;
import dev.carportal.projects.milestone.model.MilestoneRepository;
import dev.carportal.projects.milestone.model.MilestoneState;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectEventKind;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.service.ProjectNotices;
import dev.carportal.projects.project.service.ProjectTimeline;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows how far a project is, and lets managers plan and reach its milestones. */
@Stateless
@RolesAllowed({"customer", "staff", "partner", "system"})
public class MilestoneService {
  @Inject private ProjectRepository projects;
  @Inject private MilestoneRepository milestones;
  @Inject private ProjectTimeline timeline;
  @Inject private ProjectNotices notices;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The milestones of a project that the caller may see, by their day. */
  public List<MilestoneRow> list(UUID projectId) {
    LocalDate today = today();
    return milestones.findByProject(projects.get(projectId, caller)).stream()
        .map(milestone -> row(milestone, today))
        .toList();
  }

  /** Lets a milestone go to another state; the customer is told when it is reached. */
  @RolesAllowed({"project-manager", "administrator", "system"})
  public void move(@Valid MoveMilestone command) {
    Project project = projects.get(command.projectId(), caller);
    project.expectLedBy(caller);
    Milestone milestone = expect(project, command.milestoneId(), command.expectedVersion());
    MilestoneState before = milestone.getState();
    LocalDate on = command.actualDate() == null ? today() : command.actualDate();
    milestone.become(command.next(), on, today());
    measure(project);
    timeline.note(project, kind(before, command.next()), milestone.getNames(), null, false);
    if (command.next() == MilestoneState.REACHED) {
      notices.tellCustomer(
          project,
          "milestone.reached",
          locale ->
              List.of(
                  project.getProjectNumber(),
                  project.getProjectName(),
                  milestone.name(locale),
                  Integer.toString(project.getProgress())));
    }
  }

  /** Plans a milestone for another day or with another weight. */
  @RolesAllowed({"project-manager", "administrator"})
  public void replan(@Valid ReplanMilestone command) {
    Project project = projects.get(command.projectId(), caller);
    project.expectLedBy(caller);
    Milestone milestone = expect(project, command.milestoneId(), command.expectedVersion());
    boolean moved = !milestone.getPlannedDate().equals(command.plannedDate());
    milestone.replan(command.plannedDate(), command.weight());
    measure(project);
    if (moved) {
      timeline.note(
          project,
          ProjectEventKind.MILESTONE_REPLANNED,
          milestone.getNames(),
          command.reason() == null ? command.plannedDate().toString() : command.reason(),
          false);
      notices.tellCustomer(
          project,
          "milestone.replanned",
          locale ->
              List.of(
                  project.getProjectNumber(),
                  project.getProjectName(),
                  milestone.name(locale),
                  command.plannedDate().toString()));
    }
  }

  /** Plans one more milestone. */
  @RolesAllowed({"project-manager", "administrator"})
  public void add(@Valid AddMilestone command) {
    Project project = projects.get(command.projectId(), caller);
    project.expectLedBy(caller);
    project.expectVersion(command.expectedVersion());
    Map<String, String> names = new HashMap<>();
    name(names, "zh-CN", command.nameZh());
    name(names, "en", command.nameEn());
    if (names.isEmpty()) {
      throw InvalidInputException.of("nameZh", "error.milestone.name");
    }
    int position = milestones.findByProject(project).size() + 1;
    Milestone milestone =
        new Milestone(project, position, names, command.weight(), command.plannedDate());
    milestones.add(milestone);
    measure(project);
    timeline.note(project, ProjectEventKind.MILESTONE_ADDED, milestone.getNames(), null, false);
  }

  private static void name(Map<String, String> names, String locale, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      names.put(locale, name.strip());
    }
  }

  private Milestone expect(Project project, UUID milestoneId, int version) {
    Milestone milestone = milestones.get(project, milestoneId);
    milestone.expectVersion(version);
    return milestone;
  }

  private void measure(Project project) {
    project.progress(Milestone.progress(milestones.findByProject(project)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), caller.zone());
  }

  private static ProjectEventKind kind(MilestoneState before, MilestoneState next) {
    return switch (next) {
      case REACHED -> ProjectEventKind.MILESTONE_REACHED;
      case DROPPED -> ProjectEventKind.MILESTONE_DROPPED;
      case PLANNED -> ProjectEventKind.MILESTONE_REOPENED;
      case IN_PROGRESS ->
          before == MilestoneState.REACHED
              ? ProjectEventKind.MILESTONE_REOPENED
              : ProjectEventKind.MILESTONE_STARTED;
    };
  }

  private static MilestoneRow row(Milestone milestone, LocalDate today) {
    return new MilestoneRow(
        milestone.getPublicId(),
        milestone.getRowVersion(),
        milestone.getNames(),
        milestone.getWeight(),
        milestone.getPlannedDate(),
        milestone.getActualDate(),
        milestone.getState(),
        milestone.isLate(today),
        milestone.getState().successors());
  }
}
