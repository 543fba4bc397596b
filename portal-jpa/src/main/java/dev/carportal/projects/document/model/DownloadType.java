package dev.carportal.projects.document.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** The kinds under which downloads are counted. */
public enum DownloadType implements Coded {
  TECHNICAL_DOC("Technical_Doc"),
  CASE_STUDY("Case_Study"),
  SERVICE_GUIDE("Service_Guide"),
  REPORT("Report");

  private final String code;

  DownloadType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps it by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<DownloadType> {
    public Codes() {
      super(DownloadType.class);
    }
  }
}
