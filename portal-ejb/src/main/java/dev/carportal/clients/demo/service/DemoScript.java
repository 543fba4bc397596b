package dev.carportal.clients.demo.service;

import dev.carportal.clients.request.model.TechnicalRequirements;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the demonstration tells of customers: read from a file, days counted back from today. */
record DemoScript(
    List<DemoCompany> companies,
    List<DemoPerson> people,
    List<DemoRequest> requests,
    List<DemoRegistration> registrations) {

  record DemoCompany(
      String slug,
      String name,
      String type,
      @Nullable String industry,
      @Nullable String scale,
      @Nullable String country,
      @Nullable String website,
      @Nullable String description,
      String level,
      String contact,
      @Nullable Integer signedDaysAgo) {}

  record DemoPerson(
      String username,
      @Nullable String name,
      @Nullable String email,
      @Nullable String company,
      @Nullable String position,
      @Nullable String department,
      @Nullable String phone,
      @Nullable String country,
      String method,
      @Nullable String budget,
      @Nullable String needs,
      @Nullable String history,
      @Nullable String locale,
      @Nullable String zone,
      @Nullable String role,
      @Nullable String type) {
    Set<String> roles() {
      return "customer-admin".equals(role)
          ? Set.of("customer", "customer-admin")
          : Set.of("customer");
    }
  }

  record DemoRequest(
      String who,
      int daysAgo,
      String status,
      String type,
      String title,
      String description,
      @Nullable String outcomes,
      List<String> platforms,
      List<String> interfaces,
      @Nullable String safetyLevel,
      List<String> standards,
      @Nullable String notes,
      @Nullable String timeline,
      @Nullable String budget,
      @Nullable DemoEvaluation evaluation,
      @Nullable Integer reviewedDaysAgo,
      @Nullable Integer decidedDaysAgo,
      @Nullable String reason,
      @Nullable Integer story,
      @Nullable String file) {
    TechnicalRequirements requirements() {
      return new TechnicalRequirements(platforms, interfaces, safetyLevel, standards, notes);
    }

    /** When somebody of us began to look into it. */
    int reviewedAgo() {
      return Optional.ofNullable(reviewedDaysAgo).orElse((daysAgo + decidedAgo()) / 2);
    }

    int decidedAgo() {
      return Optional.ofNullable(decidedDaysAgo).orElse(0);
    }
  }

  record DemoEvaluation(
      String feasibility,
      BigDecimal effortDays,
      String risk,
      BigDecimal price,
      String currency,
      String summary) {}

  record DemoRegistration(
      int account,
      String kind,
      String given,
      String family,
      String email,
      String locale,
      @Nullable String position,
      @Nullable String phone,
      @Nullable String country,
      String method,
      @Nullable String budget,
      @Nullable DemoFounder company,
      @Nullable String message,
      String status,
      @Nullable String reason) {
    Locale language() {
      return Locale.forLanguageTag(locale);
    }

    /** The {@code sub} that the demo realm fixes for her. */
    String subject() {
      return "00000000-0000-4000-8000-%012d".formatted(account);
    }

    String displayName() {
      return language().getLanguage().equals("zh") ? family + given : given + " " + family;
    }
  }

  record DemoFounder(
      String name,
      String type,
      @Nullable String industry,
      @Nullable String scale,
      @Nullable String website,
      @Nullable String description) {}
}
