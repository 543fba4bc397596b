package dev.carportal.projects.project.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectEvent;
import dev.carportal.projects.project.model.ProjectEventKind;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.model.ProjectStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what the caller does to a project, in the transaction in which she does it. */
@ApplicationScoped
public class ProjectTimeline {
  @Inject private ProjectRepository projects;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Notes when a project was opened, and for which request. */
  public void opened(Project project, String request, Instant at) {
    projects.add(
        new ProjectEvent(
            project,
            ProjectEventKind.OPENED,
            Map.of("", request),
            null,
            caller.userId(),
            caller.name(),
            at,
            false));
  }

  /** Notes something that the customer may read. */
  public void note(Project project, ProjectEventKind kind, @Nullable String subject) {
    note(project, kind, subject, null, false);
  }

  /**
   * Notes something.
   *
   * @param subject what it happened to: a milestone, a document, a person
   * @param note what was said about it
   * @param internal whether the customer is not to read it
   */
  public void note(
      Project project,
      ProjectEventKind kind,
      @Nullable String subject,
      @Nullable String note,
      boolean internal) {
    note(project, kind, subject == null ? Map.of() : Map.of("", subject), note, internal);
  }

  /**
   * Notes something that has a name in several languages.
   *
   * @param subject its names by language tag
   */
  public void note(
      Project project,
      ProjectEventKind kind,
      Map<String, String> subject,
      @Nullable String note,
      boolean internal) {
    projects.add(
        new ProjectEvent(
            project,
            kind,
            subject,
            note,
            caller.userId(),
            caller.name(),
            clock.instant(),
            internal));
  }

  /** Notes that a project went from another status to where it is. */
  public void moved(Project project, ProjectStatus before, @Nullable String reason) {
    projects.add(
        ProjectEvent.moved(
            project, before, reason, caller.userId(), caller.name(), clock.instant()));
  }
}
