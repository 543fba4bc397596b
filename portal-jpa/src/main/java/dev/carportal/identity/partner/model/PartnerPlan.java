package dev.carportal.identity.partner.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** How often a partner's system may call, unless it has numbers of its own. */
public enum PartnerPlan implements Coded {
  TRIAL("Trial", 30, 1_000),
  STANDARD("Standard", 300, 50_000),
  HIGH("High", 1_200, 500_000);

  private final String code;
  private final int perMinute;
  private final int perDay;

  PartnerPlan(String code, int perMinute, int perDay) {
    this.code = code;
    this.perMinute = perMinute;
    this.perDay = perDay;
  }

  @Override
  public String code() {
    return code;
  }

  /** Calls in one minute. */
  public int perMinute() {
    return perMinute;
  }

  /** Calls in one day of UTC. */
  public int perDay() {
    return perDay;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<PartnerPlan> {
    public Codes() {
      super(PartnerPlan.class);
    }
  }
}
