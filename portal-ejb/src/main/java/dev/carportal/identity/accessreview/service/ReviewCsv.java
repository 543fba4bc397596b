package dev.carportal.identity.accessreview.service;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A review as a table for spreadsheets (RFC 4180), in UTF-8 with a byte order mark. */
public final class ReviewCsv {
  private static final String HEADER =
      "company,quarter,name,email,role,second_factors,known_since,last_sign_in,since_last_review,"
          + "decision,decided_by,decided_at,confirmed_by,confirmed_at";

  private ReviewCsv() {}

  /** Writes everybody of the review and those who left, a line each. */
  public static String of(ReviewDetails review) {
    return Stream.concat(review.people().stream(), review.gone().stream())
        .map(person -> line(review, person))
        .collect(Collectors.joining("", "\uFEFF" + HEADER + "\r\n", ""));
  }

  private static String line(ReviewDetails review, ReviewPerson person) {
    List<?> factors = person.factors();
    return row(
        review.companyName(),
        review.quarter(),
        person.name(),
        person.email(),
        person.role(),
        factors == null
            ? "?"
            : factors.stream().map(Object::toString).collect(Collectors.joining(" ")),
        person.knownSince(),
        person.lastLoginAt(),
        person.sinceLast(),
        person.decision(),
        person.decidedBy(),
        person.decidedAt(),
        review.confirmedBy(),
        review.confirmedAt());
  }

  private static String row(@Nullable Object... cells) {
    return Arrays.stream(cells)
        .map(cell -> cell(Objects.toString(cell, "")))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** Quotes a cell; one that a spreadsheet would take for a formula becomes text. */
  static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
