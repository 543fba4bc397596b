package dev.carportal.clients.evaluation.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** Whether we can build what is asked for. */
public enum Feasibility implements Coded {
  FEASIBLE("Feasible"),
  CONDITIONAL("Conditional"),
  NOT_FEASIBLE("Not_Feasible");

  private final String code;

  Feasibility(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<Feasibility> {
    public Codes() {
      super(Feasibility.class);
    }
  }
}
