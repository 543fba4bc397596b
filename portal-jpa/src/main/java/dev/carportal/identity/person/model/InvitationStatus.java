package dev.carportal.identity.person.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Where an invitation stands. */
public enum InvitationStatus implements Coded {
  OPEN("Open"),
  ACCEPTED("Accepted"),
  WITHDRAWN("Withdrawn");

  private final String code;

  InvitationStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the status by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<InvitationStatus> {
    public Codes() {
      super(InvitationStatus.class);
    }
  }
}
