package dev.carportal.clients.client.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;

/** How much a customer means to spend; the codes speak for themselves in files and API. */
public enum BudgetRange implements Coded {
  UNDER_200K("under 200k CNY"),
  FROM_200K("200k-500k CNY"),
  FROM_500K("500k-1M CNY"),
  FROM_1M("1M-3M CNY"),
  FROM_3M("over 3M CNY"),
  OPEN("open");

  private final String code;

  BudgetRange(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Keeps the value by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<BudgetRange> {
    public Codes() {
      super(BudgetRange.class);
    }
  }
}
