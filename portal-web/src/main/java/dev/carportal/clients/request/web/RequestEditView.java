package dev.carportal.clients.request.web;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestAttachmentRow;
import dev.carportal.clients.request.model.RequestContent;
import dev.carportal.clients.request.model.RequestDraftRow;
import dev.carportal.clients.request.model.TechnicalRequirements;
import dev.carportal.clients.request.service.DraftDetails;
import dev.carportal.clients.request.service.RequestDraftService;
import dev.carportal.clients.request.service.SaveDraft;
import dev.carportal.clients.request.service.SavedDraft;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.persistence.model.StaleVersionException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The guided form of a request: one step at a time, kept while she types. The draft and the step
 * stand in the URL, so she can leave and come back.
 */
@Named
@ViewScoped
public class RequestEditView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/portal/clients/request/edit?faces-redirect=true";
  private static final int STEPS = 6;

  @Inject private RequestDraftService drafts;

  private @Nullable String draft;
  private int step = 1;
  private List<RequestDraftRow> others = List.of();
  private List<RequestAttachmentRow> attachments = List.of();
  private @Nullable UUID id;
  private int version;
  private @Nullable Instant savedAt;
  private boolean stale;
  private @Nullable RequestContent theirs;

  private @Nullable ProjectType type;
  private @Nullable String title;
  private @Nullable String description;
  private @Nullable String outcomes;
  private List<String> platforms = List.of();
  private List<String> interfaces = List.of();
  private @Nullable String safetyLevel;
  private List<String> standards = List.of();
  private @Nullable String notes;
  private @Nullable String timeline;
  private @Nullable BudgetRange budgetRange;

  public void load() {
    others = drafts.list();
    if (draft == null) {
      step = 1;
      return;
    }
    DraftDetails details = drafts.details(Params.id("RequestDraft", draft));
    step = Math.min(Math.max(step, 1), STEPS);
    id = details.id();
    savedAt = details.savedAt();
    show(details);
    others = others.stream().filter(other -> !other.id().equals(details.id())).toList();
  }

  private void show(DraftDetails details) {
    version = details.version();
    attachments = details.attachments();
    RequestContent content = details.content();
    TechnicalRequirements technical = content.requirements();
    type = content.type();
    title = content.title();
    description = content.description();
    outcomes = content.outcomes();
    platforms = technical.platforms();
    interfaces = technical.interfaces();
    safetyLevel = technical.safetyLevel();
    standards = technical.standards();
    notes = technical.notes();
    timeline = content.timeline();
    budgetRange = content.budgetRange();
  }

  /** Keeps what is typed, while she types on. */
  public void autosave() {
    keep();
  }

  /** Keeps this step and goes to the next one; the first step begins the draft. */
  public @Nullable String next() {
    return go(step + 1);
  }

  /** Keeps this step and goes to another one. */
  public @Nullable String go(int to) {
    if (id == null) {
      if (type == null) {
        throw InvalidInputException.of("type", "error.request.missing.type");
      }
      id = drafts.start(type, title);
    } else if (!keep()) {
      return null;
    }
    return PAGE + "&draft=" + id + "&step=" + to;
  }

  private boolean keep() {
    if (id == null) {
      return true;
    }
    try {
      SavedDraft saved = drafts.save(new SaveDraft(id, version, content()));
      version = saved.version();
      savedAt = saved.savedAt();
      return true;
    } catch (StaleVersionException e) {
      stale = true;
      theirs = drafts.details(id).content();
      return false;
    }
  }

  /** Writes what is on this page over what another window has kept. */
  public @Nullable String keepMine() {
    if (id != null) {
      version = drafts.details(id).version();
      stale = false;
      return go(step);
    }
    return null;
  }

  /** Shows what another window has kept. */
  public String takeTheirs() {
    return PAGE + "&draft=" + id + "&step=" + step;
  }

  /** Reads the list of files again after one has come. */
  public void refreshFiles() {
    if (id != null) {
      attachments = drafts.details(id).attachments();
    }
  }

  /** Takes a file off. */
  public void detach(UUID attachment) {
    drafts.detach(attachment);
    refreshFiles();
  }

  /** Puts the draft aside. */
  public String discard() {
    if (id != null) {
      drafts.discard(id);
    }
    Toast.say("clients", "request.edit.message.discarded");
    return "/portal/clients/request/list?faces-redirect=true&discarded=" + id;
  }

  /** Sends the request in. */
  public @Nullable String submit() {
    if (id == null) {
      return null;
    }
    UUID request;
    try {
      request = drafts.submit(id, version);
    } catch (StaleVersionException e) {
      stale = true;
      theirs = drafts.details(id).content();
      return null;
    }
    Toast.say("clients", "request.edit.message.submitted");
    return "/portal/clients/request/detail?faces-redirect=true&id=" + request;
  }

  private RequestContent content() {
    return new RequestContent(
        type,
        title,
        description,
        new TechnicalRequirements(platforms, interfaces, safetyLevel, standards, notes),
        outcomes,
        timeline,
        budgetRange);
  }

  /** The numbers of the steps, for the line above the form. */
  public List<Integer> getSteps() {
    return IntStream.rangeClosed(1, STEPS).boxed().toList();
  }

  /** Whether a step is done, current or still to do. */
  public String state(int number) {
    if (number == step) {
      return "current";
    }
    return number < step ? "done" : "todo";
  }

  /** Whether everything is there that no request can go without. */
  public boolean isComplete() {
    return content().isComplete();
  }

  public ProjectType[] getTypes() {
    return ProjectType.values();
  }

  public BudgetRange[] getBudgetRanges() {
    return BudgetRange.values();
  }

  public List<String> getPlatformChoices() {
    return TechnicalChoices.with(TechnicalChoices.PLATFORMS, platforms);
  }

  public List<String> getInterfaceChoices() {
    return TechnicalChoices.with(TechnicalChoices.INTERFACES, interfaces);
  }

  public List<String> getSafetyChoices() {
    return TechnicalChoices.SAFETY_LEVELS;
  }

  public List<String> getStandardChoices() {
    return TechnicalChoices.with(TechnicalChoices.STANDARDS, standards);
  }

  public List<RequestDraftRow> getOthers() {
    return others;
  }

  public List<RequestAttachmentRow> getAttachments() {
    return attachments;
  }

  public @Nullable Instant getSavedAt() {
    return savedAt;
  }

  public boolean isStale() {
    return stale;
  }

  /** The fields in which another window has kept something else. */
  public List<FieldDifference> getChanges() {
    return theirs == null ? List.of() : FieldDifference.between(content(), theirs);
  }

  /** Platforms, interfaces, safety level and standards in one line. */
  public List<String> getTechnology() {
    Stream<String> level = safetyLevel == null ? Stream.of() : Stream.of(safetyLevel);
    return Stream.of(platforms.stream(), interfaces.stream(), level, standards.stream())
        .flatMap(words -> words)
        .toList();
  }

  public @Nullable String getDraft() {
    return draft;
  }

  public void setDraft(@Nullable String draft) {
    this.draft = draft;
  }

  public int getStep() {
    return step;
  }

  public void setStep(int step) {
    this.step = step;
  }

  public @Nullable ProjectType getType() {
    return type;
  }

  public void setType(@Nullable ProjectType type) {
    this.type = type;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  public @Nullable String getDescription() {
    return description;
  }

  public void setDescription(@Nullable String description) {
    this.description = description;
  }

  public @Nullable String getOutcomes() {
    return outcomes;
  }

  public void setOutcomes(@Nullable String outcomes) {
    this.outcomes = outcomes;
  }

  public String[] getPlatforms() {
    return platforms.toArray(String[]::new);
  }

  public void setPlatforms(String[] chosen) {
    this.platforms = Arrays.asList(chosen);
  }

  public String[] getInterfaces() {
    return interfaces.toArray(String[]::new);
  }

  public void setInterfaces(String[] chosen) {
    this.interfaces = Arrays.asList(chosen);
  }

  public @Nullable String getSafetyLevel() {
    return safetyLevel;
  }

  public void setSafetyLevel(@Nullable String safetyLevel) {
    this.safetyLevel = safetyLevel;
  }

  public String[] getStandards() {
    return standards.toArray(String[]::new);
  }

  public void setStandards(String[] chosen) {
    this.standards = Arrays.asList(chosen);
  }

  public @Nullable String getNotes() {
    return notes;
  }

  public void setNotes(@Nullable String notes) {
    this.notes = notes;
  }

  public @Nullable String getTimeline() {
    return timeline;
  }

  public void setTimeline(@Nullable String timeline) {
    this.timeline = timeline;
  }

  public @Nullable BudgetRange getBudgetRange() {
    return budgetRange;
  }

  public void setBudgetRange(@Nullable BudgetRange budgetRange) {
    this.budgetRange = budgetRange;
  }
}
