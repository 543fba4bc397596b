package dev.carportal.projects.project.model;

import dev.carportal.identity.user.model.User;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** One of us who works on a project beside its manager. */
@Entity
@Table(schema = "projects", name = "project_members")
@NamedQuery(
    name = "ProjectMember.ofProject",
    query =
        "select m from ProjectMember m join fetch m.user u where m.project.id = :projectKey"
            + " order by u.displayName, m.id")
public class ProjectMember extends BaseEntity implements Audited {
  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "project_id", updatable = false)
  private Project project;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "user_id", updatable = false)
  private User user;

  @NotNull
  @Column(name = "team_role")
  private TeamRole teamRole;

  protected ProjectMember() {} // for JPA

  /** Lets somebody join the team of a project. */
  public ProjectMember(Project project, User user, TeamRole teamRole) {
    this.companyId = project.getCompanyId();
    this.project = project;
    this.user = user;
    this.teamRole = teamRole;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public Project getProject() {
    return project;
  }

  public User getUser() {
    return user;
  }

  public TeamRole getTeamRole() {
    return teamRole;
  }
}
