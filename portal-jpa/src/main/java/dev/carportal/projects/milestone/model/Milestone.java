package dev.carportal.projects.milestone.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.Translations;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something a project has to reach by a day; its weight is its share of the whole. */
@Entity
@Table(schema = "projects", name = "milestones")
@NamedQuery(
    name = "Milestone.ofProject",
    query =
        "select distinct m from Milestone m left join fetch m.names"
            + " where m.project.id = :projectKey order by m.plannedDate, m.position, m.id")
@NamedQuery(
    name = "Milestone.byPublicId",
    query =
        "select m from Milestone m join fetch m.project"
            + " where m.publicId = :publicId and m.project.id = :projectKey")
public class Milestone extends BaseEntity implements Audited {
  public static final int NAME_MAX = 200;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "project_id", updatable = false)
  private Project project;

  private int position;

  @Min(1)
  @Max(100)
  private int weight;

  @NotNull
  @Column(name = "planned_date")
  private LocalDate plannedDate;

  @Column(name = "actual_date")
  private LocalDate actualDate;

  @NotNull private MilestoneState state = MilestoneState.PLANNED;

  @NotEmpty
  @ElementCollection
  @CollectionTable(
      schema = "projects",
      name = "milestone_names",
      joinColumns = @JoinColumn(name = "milestone_id"))
  @MapKeyColumn(name = "locale")
  @Column(name = "name")
  private Map<String, String> names = new HashMap<>();

  protected Milestone() {} // for JPA

  /**
   * Plans a milestone.
   *
   * @param names its name by language tag, at least one
   * @param weight its share of the project, 1 to 100
   */
  public Milestone(
      Project project, int position, Map<String, String> names, int weight, LocalDate plannedDate) {
    this.companyId = project.getCompanyId();
    this.project = project;
    this.position = position;
    this.names.putAll(names);
    this.weight = weight;
    this.plannedDate = plannedDate;
  }

  /**
   * Goes to another state.
   *
   * @param on the day it was reached; needed for that alone
   * @param today a milestone cannot have been reached later than today
   */
  public void become(MilestoneState next, @Nullable LocalDate on, LocalDate today) {
    if (!state.canBecome(next)) {
      throw new RuleException("error.milestone.move", name(Locale.ENGLISH), state, next);
    }
    if (next == MilestoneState.REACHED) {
      if (on == null || on.isAfter(today)) {
        throw InvalidInputException.of("actualDate", "error.milestone.future");
      }
      actualDate = on;
    } else {
      actualDate = null;
    }
    state = next;
  }

  /** Plans it for another day; what is reached or dropped has no plan any more. */
  public void replan(LocalDate newDate, int newWeight) {
    if (state == MilestoneState.REACHED || state == MilestoneState.DROPPED) {
      throw new RuleException("error.milestone.replan", name(Locale.ENGLISH), state);
    }
    plannedDate = newDate;
    weight = newWeight;
  }

  /** Whether its day has passed without it. */
  public boolean isLate(LocalDate today) {
    return (state == MilestoneState.PLANNED || state == MilestoneState.IN_PROGRESS)
        && plannedDate.isBefore(today);
  }

  /** Its name in the reader's language, else in the other one. */
  public String name(Locale locale) {
    return Translations.choose(names, locale);
  }

  /** How far a project is: the weight of what is reached in that of all that is not dropped. */
  public static int progress(Collection<Milestone> milestones) {
    int whole = 0;
    int reached = 0;
    for (Milestone milestone : milestones) {
      if (milestone.state != MilestoneState.DROPPED) {
        whole += milestone.weight;
      }
      if (milestone.state == MilestoneState.REACHED) {
        reached += milestone.weight;
      }
    }
    return whole == 0 ? 0 : reached * 100 / whole;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public Project getProject() {
    return project;
  }

  public int getPosition() {
    return position;
  }

  public int getWeight() {
    return weight;
  }

  public LocalDate getPlannedDate() {
    return plannedDate;
  }

  /** The day it was reached; null until then. */
  public @Nullable LocalDate getActualDate() {
    return actualDate;
  }

  public MilestoneState getState() {
    return state;
  }

  public Map<String, String> getNames() {
    return Map.copyOf(names);
  }
}
