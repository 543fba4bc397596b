package dev.carportal.projects.milestone.model;

import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** A milestone that every new project of a type starts with. */
@Entity
@Immutable
@Table(schema = "projects", name = "milestone_templates")
@NamedQuery(
    name = "MilestoneTemplate.ofType",
    query =
        "select t from MilestoneTemplate t left join fetch t.names"
            + " where t.projectType = :type order by t.position")
public class MilestoneTemplate extends BaseEntity {
  @Column(name = "project_type")
  private ProjectType projectType;

  private int position;
  private int weight;

  @Column(name = "after_days")
  private int afterDays;

  @ElementCollection
  @CollectionTable(
      schema = "projects",
      name = "milestone_template_names",
      joinColumns = @JoinColumn(name = "template_id"))
  @MapKeyColumn(name = "locale")
  @Column(name = "name")
  private Map<String, String> names = new HashMap<>();

  protected MilestoneTemplate() {} // for JPA

  public ProjectType getProjectType() {
    return projectType;
  }

  public int getPosition() {
    return position;
  }

  public int getWeight() {
    return weight;
  }

  /** How many days after the start of the project it is planned. */
  public int getAfterDays() {
    return afterDays;
  }

  /** Its names by language tag. */
  public Map<String, String> getNames() {
    return Map.copyOf(names);
  }
}
