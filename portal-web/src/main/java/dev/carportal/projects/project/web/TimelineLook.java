package dev.carportal.projects.project.web;

import dev.carportal.projects.project.model.ProjectEventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How the things that can happen to a project look in its timeline. */
@Named
@ApplicationScoped
public class TimelineLook {
  /** The tone: what moves a project forward stands out, the rest is quiet. */
  public String tone(ProjectEventKind kind) {
    return switch (kind) {
      case OPENED, MOVED -> "accent";
      case MILESTONE_REACHED, REVIEW_PUBLISHED -> "ok";
      case MILESTONE_REPLANNED, MILESTONE_REOPENED, MILESTONE_DROPPED -> "warn";
      case DOCUMENT_ADDED, DOCUMENT_REVISED, DOCUMENT_SHARED, REVIEW_WRITTEN -> "info";
      default -> "neutral";
    };
  }

  /** The icon. */
  public String icon(ProjectEventKind kind) {
    return switch (kind) {
      case OPENED -> "project";
      case MOVED -> "right";
      case PLANNED -> "edit";
      case MANAGER_NAMED, MEMBER_JOINED, MEMBER_LEFT -> "person";
      case MILESTONE_REACHED -> "check";
      case MILESTONE_ADDED,
          MILESTONE_STARTED,
          MILESTONE_REOPENED,
          MILESTONE_REPLANNED,
          MILESTONE_DROPPED ->
          "flag";
      case DOCUMENT_ADDED,
          DOCUMENT_REVISED,
          DOCUMENT_SHARED,
          DOCUMENT_ARCHIVED,
          DOCUMENT_RESTORED ->
          "file";
      case REVIEW_WRITTEN, REVIEW_PUBLISHED, REVIEW_DECLINED, REVIEW_WITHDRAWN -> "star";
    };
  }
}
