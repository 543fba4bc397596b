package dev.carportal.projects.project.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What can happen to a project, as its timeline tells it. */
public enum ProjectEventKind implements Coded {
  OPENED("Opened"),
  MOVED("Moved"),
  PLANNED("Planned"),
  MANAGER_NAMED("Manager Named"),
  MEMBER_JOINED("Member Joined"),
  MEMBER_LEFT("Member Left"),
  MILESTONE_ADDED("Milestone Added"),
  MILESTONE_STARTED("Milestone Started"),
  MILESTONE_REACHED("Milestone Reached"),
  MILESTONE_REOPENED("Milestone Reopened"),
  MILESTONE_REPLANNED("Milestone Replanned"),
  MILESTONE_DROPPED("Milestone Dropped"),
  DOCUMENT_ADDED("Document Added"),
  DOCUMENT_REVISED("Document Revised"),
  DOCUMENT_SHARED("Document Shared"),
  DOCUMENT_ARCHIVED("Document Archived"),
  DOCUMENT_RESTORED("Document Restored"),
  REVIEW_WRITTEN("Review Written"),
  REVIEW_PUBLISHED("Review Published"),
  REVIEW_DECLINED("Review Declined"),
  REVIEW_WITHDRAWN("Review Withdrawn");

  private final String code;

  ProjectEventKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<ProjectEventKind> {
    public Codes() {
      super(ProjectEventKind.class);
    }
  }
}
