package dev.carportal.projects.milestone.web;

import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.projects.milestone.model.MilestoneState;
import dev.carportal.projects.milestone.service.AddMilestone;
import dev.carportal.projects.milestone.service.MilestoneRow;
import dev.carportal.projects.milestone.service.MilestoneService;
import dev.carportal.projects.milestone.service.MoveMilestone;
import dev.carportal.projects.milestone.service.ReplanMilestone;
import dev.carportal.projects.project.service.ProjectDetails;
import dev.carportal.projects.project.service.ProjectService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone to plan anew, to say when it was reached, or to add. */
@Named
@RequestScoped
public class AdminMilestoneEditView {
  private static final int USUAL_WEIGHT = 10;

  @Inject private ProjectService projects;
  @Inject private MilestoneService milestones;

  private String project;
  private String id;
  private int version;
  private String nameZh;
  private String nameEn;
  private int weight = USUAL_WEIGHT;
  private LocalDate plannedDate;
  private LocalDate actualDate;
  private String reason;
  private @Nullable ProjectDetails details;
  private @Nullable MilestoneRow milestone;

  /** Reads the milestone, or prepares a new one. */
  public void load() {
    if (isNew()) {
      version = getDetails().version();
      plannedDate = getDetails().endDate();
    } else {
      version = getMilestone().version();
      weight = getMilestone().weight();
      plannedDate = getMilestone().plannedDate();
    }
  }

  public boolean isNew() {
    return id == null;
  }

  /** The project it belongs to. */
  public ProjectDetails getDetails() {
    if (details == null) {
      details = projects.details(Params.id("Project", project));
    }
    return details;
  }

  /** The milestone, as it is now. */
  public MilestoneRow getMilestone() {
    if (milestone == null) {
      UUID key = Params.id("Milestone", id);
      milestone =
          milestones.list(Params.id("Project", project)).stream()
              .filter(row -> row.id().equals(key))
              .findFirst()
              .orElseThrow(() -> new NotFoundException("Milestone", key));
    }
    return milestone;
  }

  /** Plans it for another day, or adds it. */
  public String save() {
    if (isNew()) {
      milestones.add(
          new AddMilestone(getDetails().id(), version, nameZh, nameEn, weight, plannedDate));
      Toast.say("projects", "milestone.message.added");
    } else {
      milestones.replan(
          new ReplanMilestone(
              getDetails().id(), getMilestone().id(), version, plannedDate, weight, reason));
      Toast.say("projects", "milestone.message.replanned");
    }
    return back();
  }

  /** Lets it go to another state. */
  public String move(MilestoneState next) {
    milestones.move(
        new MoveMilestone(getDetails().id(), getMilestone().id(), version, next, actualDate));
    Toast.say("projects", "milestone.message.moved");
    return back();
  }

  private String back() {
    return "/admin/projects/project/detail?faces-redirect=true&id=" + project;
  }

  public String getProject() {
    return project;
  }

  public void setProject(String project) {
    this.project = project;
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

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public int getWeight() {
    return weight;
  }

  public void setWeight(int weight) {
    this.weight = weight;
  }

  public LocalDate getPlannedDate() {
    return plannedDate;
  }

  public void setPlannedDate(LocalDate plannedDate) {
    this.plannedDate = plannedDate;
  }

  public LocalDate getActualDate() {
    return actualDate;
  }

  public void setActualDate(LocalDate actualDate) {
    this.actualDate = actualDate;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
