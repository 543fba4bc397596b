package dev.carportal.identity.accessreview.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;

/** A quarter of the calendar, as it is named: {@code 2026-Q4}. */
public record Quarter(int year, int number) {
  /** The quarter that a moment lies in where somebody lives. */
  public static Quarter of(Instant moment, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  @Override
  public String toString() {
    return "%d-Q%d".formatted(year, number);
  }
}
