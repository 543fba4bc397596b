package dev.carportal.identity.partner.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Whether a partner's system may call. */
public enum PartnerStatus implements Coded {
  ACTIVE("Active"),
  PAUSED("Paused"),
  REMOVED("Removed");

  private final String code;

  PartnerStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether it may be this next; who is removed does not come back. */
  public boolean canBecome(PartnerStatus next) {
    return this != REMOVED && this != next;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<PartnerStatus> {
    public Codes() {
      super(PartnerStatus.class);
    }
  }
}
