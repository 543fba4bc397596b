package dev.carportal.projects.project.web;

import dev.carportal.identity.user.service.PeopleService;
import dev.carportal.identity.user.service.PersonRow;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.projects.project.model.ProjectStatus;
import dev.carportal.projects.project.model.TeamRole;
import dev.carportal.projects.project.model.TimelineEntry;
import dev.carportal.projects.project.service.HandOver;
import dev.carportal.projects.project.service.JoinTeam;
import dev.carportal.projects.project.service.LeaveTeam;
import dev.carportal.projects.project.service.MoveProject;
import dev.carportal.projects.project.service.ProjectDetails;
import dev.carportal.projects.project.service.ProjectService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One project as staff lead it. */
@Named
@RequestScoped
public class AdminProjectDetailView {
  @Inject private ProjectService projects;
  @Inject private PeopleService people;

  private String id;
  private int version;
  private String reason;
  private UUID userId;
  private TeamRole teamRole;
  private @Nullable ProjectDetails project;
  private @Nullable List<PersonRow> colleagues;

  /** Reads the project, or ends in a page that does not exist. */
  public void load() {
    version = getProject().version();
  }

  /** The project, as it is now. */
  public ProjectDetails getProject() {
    if (project == null) {
      project = projects.details(Params.id("Project", id));
    }
    return project;
  }

  /** Lets the project go to another status. */
  public String move(ProjectStatus next) {
    projects.move(new MoveProject(key(), version, next, reason));
    Toast.say("projects", "project.message.moved");
    return again();
  }

  /** Hands the project over to the colleague that was chosen. */
  public String handOver() {
    projects.handOver(new HandOver(key(), version, userId));
    Toast.say("projects", "project.message.handedOver");
    return again();
  }

  /** Takes the colleague that was chosen into the team. */
  public String join() {
    projects.join(new JoinTeam(key(), version, userId, teamRole));
    Toast.say("projects", "project.message.joined");
    return again();
  }

  /** Lets a colleague leave the team. */
  public String leave(String colleague) {
    projects.leave(new LeaveTeam(key(), version, Params.id("User", colleague)));
    Toast.say("projects", "project.message.left");
    return again();
  }

  private String again() {
    return "/admin/projects/project/detail?faces-redirect=true&id=" + id;
  }

  private UUID key() {
    return getProject().id();
  }

  public List<TimelineEntry> getTimeline() {
    return projects.timeline(Params.id("Project", id));
  }

  /** Everybody who may join the team or manage it. */
  public List<PersonRow> getColleagues() {
    if (colleagues == null) {
      colleagues = people.listByRole(Role.STAFF);
    }
    return colleagues;
  }

  /** Everybody who may manage a project. */
  public List<PersonRow> getManagers() {
    return people.listByRole(Role.PROJECT_MANAGER);
  }

  /** Whether the caller may change anything here. */
  public boolean isLeading() {
    return !getProject().moves().isEmpty();
  }

  /** Whether going there undoes something, which needs a reason. */
  public boolean isStepBack(ProjectStatus next) {
    return getProject().status().isStepBackTo(next);
  }

  public TeamRole[] getTeamRoles() {
    return TeamRole.values();
  }

  public ProjectStatus[] getStatuses() {
    return ProjectStatus.values();
  }

  /** Whether a status lies behind the project, is its own, or is to come: as cp:step wants it. */
  public String stateOf(ProjectStatus status) {
    return StatusSteps.state(status, getProject().status());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public UUID getUserId() {
    return userId;
  }

  public void setUserId(UUID userId) {
    this.userId = userId;
  }

  public TeamRole getTeamRole() {
    return teamRole;
  }

  public void setTeamRole(TeamRole teamRole) {
    this.teamRole = teamRole;
  }
}
