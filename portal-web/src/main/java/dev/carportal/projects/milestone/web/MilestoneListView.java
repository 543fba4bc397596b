package dev.carportal.projects.milestone.web;

import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Preferences;
import dev.carportal.projects.milestone.service.MilestoneService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The milestones on the page of a project, drawn and listed. */
@Named
@RequestScoped
public class MilestoneListView {
  @Inject private MilestoneService milestones;
  @Inject private Preferences preferences;
  @Inject private Clock clock;

  private @Nullable Track track;

  /** The milestones of a project along a line of time. */
  public Track of(String projectId) {
    if (track == null) {
      track =
          Track.draw(
              milestones.list(Params.id("Project", projectId)),
              getToday(),
              preferences.getLocale());
    }
    return track;
  }

  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.instant(), preferences.getZone());
  }
}
