package dev.carportal.projects.project.web;

import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.projects.project.service.PlanProject;
import dev.carportal.projects.project.service.ProjectDetails;
import dev.carportal.projects.project.service.ProjectService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a project is about, when it runs and what it may cost, for its manager to change. */
@Named
@RequestScoped
public class AdminProjectEditView {
  private static final List<String> CURRENCIES = List.of("CNY", "EUR", "USD");

  @Inject private ProjectService projects;

  private String id;
  private int version;
  private String name;
  private String description;
  private String technologyStack;
  private LocalDate startDate;
  private LocalDate endDate;
  private BigDecimal budget;
  private String budgetCurrency;
  private @Nullable ProjectDetails project;

  /** Reads the project, or ends in a page that does not exist. */
  public void load() {
    ProjectDetails now = getProject();
    version = now.version();
    name = now.name();
    description = now.description();
    technologyStack = String.join(", ", now.technologyStack());
    startDate = now.startDate();
    endDate = now.endDate();
    budget = now.budget();
    budgetCurrency = now.budgetCurrency();
  }

  /** The project, as it is now. */
  public ProjectDetails getProject() {
    if (project == null) {
      project = projects.details(Params.id("Project", id));
    }
    return project;
  }

  /** Keeps what was written. */
  public String save() {
    projects.plan(
        new PlanProject(
            getProject().id(),
            version,
            name,
            description,
            technologies(),
            startDate,
            endDate,
            budget,
            budget == null ? null : budgetCurrency));
    Toast.say("projects", "project.message.saved");
    return "/admin/projects/project/detail?faces-redirect=true&id=" + id;
  }

  private List<String> technologies() {
    return technologyStack == null
        ? List.of()
        : Arrays.stream(technologyStack.split("[,，、;；\\n]", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
  }

  public List<String> getCurrencies() {
    return CURRENCIES;
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getTechnologyStack() {
    return technologyStack;
  }

  public void setTechnologyStack(String technologyStack) {
    this.technologyStack = technologyStack;
  }

  public LocalDate getStartDate() {
    return startDate;
  }

  public void setStartDate(LocalDate startDate) {
    this.startDate = startDate;
  }

  public LocalDate getEndDate() {
    return endDate;
  }

  public void setEndDate(LocalDate endDate) {
    this.endDate = endDate;
  }

  public BigDecimal getBudget() {
    return budget;
  }

  public void setBudget(BigDecimal budget) {
    this.budget = budget;
  }

  public String getBudgetCurrency() {
    return budgetCurrency;
  }

  public void setBudgetCurrency(String budgetCurrency) {
    this.budgetCurrency = budgetCurrency;
  }
}
