package dev.carportal.projects.document.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** What kind of document it is. */
public enum DocumentType implements Coded {
  REQUIREMENT("Requirement"),
  DESIGN("Design"),
  TECHNICAL("Technical"),
  USER_MANUAL("User Manual"),
  REPORT("Report");

  private final String code;

  DocumentType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The kind under which a download of it is counted. */
  public DownloadType downloadType() {
    return switch (this) {
      case REQUIREMENT, DESIGN, TECHNICAL -> DownloadType.TECHNICAL_DOC;
      case USER_MANUAL -> DownloadType.SERVICE_GUIDE;
      case REPORT -> DownloadType.REPORT;
    };
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<DocumentType> {
    public Codes() {
      super(DocumentType.class);
    }
  }
}
