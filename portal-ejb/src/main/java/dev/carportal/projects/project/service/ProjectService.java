package dev.carportal.projects.project.service;

import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.service.ProjectRequestService;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectEventKind;
import dev.carportal.projects.project.model.ProjectFilter;
import dev.carportal.projects.project.model.ProjectMember;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.model.ProjectRow;
import dev.carportal.projects.project.model.ProjectStatus;
import dev.carportal.projects.project.model.TimelineEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows projects to their customers and to staff, and lets managers lead them. */
@Stateless
@RolesAllowed({"customer", "staff", "partner", "system"})
public class ProjectService {
  @Inject private ProjectRepository projects;
  @Inject private UserRepository users;
  @Inject private ProjectRequestService requests;
  @Inject private ProjectTimeline timeline;
  @Inject private ProjectNotices notices;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** One page of the projects the caller may see. */
  public Page<ProjectRow> list(PageRequest request, ProjectFilter filter) {
    return projects.list(request, filter, caller, today());
  }

  /**
   * All facts of one project.
   *
   * @throws NotFoundException if there is none that the caller may see
   */
  public ProjectDetails details(UUID projectId) {
    Project project = projects.get(projectId, caller);
    User manager = project.getProjectManager();
    ProjectRequest request = project.getRequest();
    return new ProjectDetails(
        project.getPublicId(),
        project.getRowVersion(),
        project.getProjectNumber(),
        project.getProjectName(),
        project.getClient().getName(),
        request == null ? null : request.getPublicId(),
        request == null ? null : request.getNumber(),
        project.getProjectType(),
        project.getDescription(),
        project.getTechnologyStack(),
        project.getBudget(),
        project.getBudgetCurrency(),
        project.getStartDate(),
        project.getEndDate(),
        project.getStatus(),
        project.getProgress(),
        project.isLate(today()),
        project.getDeliveredAt(),
        manager.getPublicId(),
        manager.getDisplayName(),
        manager.getEmail(),
        projects.findMembers(project).stream().map(ProjectService::member).toList(),
        project.isLedBy(caller) ? project.getStatus().successors() : List.of(),
        project.getCreatedAt(),
        project.getUpdatedAt());
  }

  /** What happened to a project, newest first, as far as the caller may read it. */
  public List<TimelineEntry> timeline(UUID projectId) {
    return projects.timeline(projects.get(projectId, caller), caller.isStaff());
  }

  /** Lets a project go to another status; the customer is told. */
  @RolesAllowed({"project-manager", "administrator", "system"})
  public void move(@Valid MoveProject command) {
    Project project = expect(command.projectId(), command.expectedVersion());
    ProjectStatus before = project.getStatus();
    project.move(command.next(), command.reason(), clock.instant());
    timeline.moved(project, before, command.reason());
    tellRequest(project);
    notices.tellCustomer(
        project,
        "project.moved." + command.next().name().toLowerCase(Locale.ROOT),
        project.getProjectNumber(),
        project.getProjectName());
  }

  /** The request a project was opened for goes along with it. */
  private void tellRequest(Project project) {
    ProjectRequest request = project.getRequest();
    if (request != null && project.getStatus().isDelivered()) {
      requests.markCompleted(request.getPublicId());
    } else if (request != null && project.getStatus() != ProjectStatus.PLANNING) {
      requests.markInProgress(request.getPublicId());
    }
  }

  /** Changes what a project is about, when it runs and what it may cost. */
  @RolesAllowed({"project-manager", "administrator"})
  public void plan(@Valid PlanProject command) {
    Project project = expect(command.projectId(), command.expectedVersion());
    project.describe(command.name(), command.description(), command.technologyStack());
    project.during(command.startDate(), command.endDate());
    project.budget(command.budget(), command.budgetCurrency());
    timeline.note(project, ProjectEventKind.PLANNED, null);
  }

  /** Hands a project over to another manager; she and the customer are told. */
  @RolesAllowed({"project-manager", "administrator"})
  public void handOver(@Valid HandOver command) {
    Project project = expect(command.projectId(), command.expectedVersion());
    User manager = colleague(command.userId());
    if (!manager.getRoles().contains(Role.PROJECT_MANAGER)) {
      throw InvalidInputException.of("userId", "error.project.manager", manager.getDisplayName());
    }
    project.manageBy(manager);
    timeline.note(project, ProjectEventKind.MANAGER_NAMED, manager.getDisplayName());
    notices.tellManager(
        project,
        "project.assigned",
        project.getProjectNumber(),
        project.getProjectName(),
        project.getClient().getName());
    notices.tellCustomer(
        project,
        "project.handedOver",
        project.getProjectNumber(),
        project.getProjectName(),
        manager.getDisplayName());
  }

  /** Takes a colleague into the team. */
  @RolesAllowed({"project-manager", "administrator"})
  public void join(@Valid JoinTeam command) {
    Project project = expect(command.projectId(), command.expectedVersion());
    User user = colleague(command.userId());
    boolean known =
        user.equals(project.getProjectManager())
            || projects.findMembers(project).stream().anyMatch(m -> m.getUser().equals(user));
    if (known) {
      throw new RuleException(
          "error.project.member", user.getDisplayName(), project.getProjectNumber());
    }
    projects.add(new ProjectMember(project, user, command.role()));
    timeline.note(project, ProjectEventKind.MEMBER_JOINED, user.getDisplayName());
  }

  /** Lets a colleague leave the team. */
  @RolesAllowed({"project-manager", "administrator"})
  public void leave(@Valid LeaveTeam command) {
    Project project = expect(command.projectId(), command.expectedVersion());
    ProjectMember member =
        projects.findMembers(project).stream()
            .filter(m -> m.getUser().getPublicId().equals(command.userId()))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("ProjectMember", command.userId()));
    projects.remove(member);
    timeline.note(project, ProjectEventKind.MEMBER_LEFT, member.getUser().getDisplayName());
  }

  private Project expect(UUID projectId, int version) {
    Project project = projects.get(projectId, caller);
    project.expectLedBy(caller);
    project.expectVersion(version);
    return project;
  }

  private User colleague(UUID userId) {
    return users
        .findByPublicId(userId)
        .filter(user -> user.getRoles().contains(Role.STAFF))
        .orElseThrow(() -> new NotFoundException("User", userId));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), caller.zone());
  }

  private static TeamMember member(ProjectMember member) {
    User user = member.getUser();
    return new TeamMember(
        user.getPublicId(), user.getDisplayName(), user.getEmail(), member.getTeamRole());
  }
}
