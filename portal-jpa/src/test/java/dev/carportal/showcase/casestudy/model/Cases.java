package dev.carportal.showcase.casestudy.model;

import dev.carportal.platform.i18n.model.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Cases for tests. */
public final class Cases {
  static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private Cases() {}

  /** A navigation app that nobody sees yet. */
  public static CaseStudy draft(String slug, int order, String... technologies) {
    CaseStudy study =
        new CaseStudy(
            slug,
            order,
            new CaseProfile(
                CaseType.NAVIGATION_APP,
                List.of(technologies),
                "SA8155P, Android Automotive 13",
                Period.ofMonths(9),
                14,
                LocalDate.of(2026, 1, 20),
                "/resources/pictures/case-navigation.svg",
                List.of("/resources/pictures/shot-route.svg")),
            text("车机导航应用", "在地库里也能导航：惯性推算让车位误差不超过五米。"),
            text("In-car navigation", "Navigating works in car parks: dead reckoning holds 5 m."));
    study.prove(Language.ZH, List.of(new CaseFigure(Language.ZH, "2.1 秒", "冷启动，原为 4.8 秒")));
    study.prove(
        Language.EN, List.of(new CaseFigure(Language.EN, "2.1 s", "cold start, before 4.8 s")));
    return study;
  }

  /** The same, seen by the public. */
  public static CaseStudy published(String slug, int order, String... technologies) {
    CaseStudy study = draft(slug, order, technologies);
    study.publish(NOW);
    return study;
  }

  static CaseText text(String title, String description) {
    return new CaseText(
        title,
        title,
        description,
        description,
        description,
        "Aurora Motors",
        null,
        null,
        null,
        List.of(title));
  }
}
