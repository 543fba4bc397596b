package dev.carportal.platform.file.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Whether a file belongs to something yet. */
public enum FileStatus implements Coded {
  /** Handed in while a form is filled; swept when nothing takes it within a week. */
  PENDING("Pending"),
  /** Part of a request, a document or another thing. */
  KEPT("Kept");

  private final String code;

  FileStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the status by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<FileStatus> {
    public Codes() {
      super(FileStatus.class);
    }
  }
}
