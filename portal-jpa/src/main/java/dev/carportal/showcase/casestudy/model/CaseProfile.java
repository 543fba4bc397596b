package dev.carportal.showcase.casestudy.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case is without words: the same in every language.
 *
 * @param technologyStack names of technologies as the trade writes them
 * @param platform chip and operating system; null if none is named
 * @param duration how long it took from kick-off to delivery
 * @param teamSize how many people at most
 * @param deliveredOn the day of delivery; null while it runs
 * @param pictureUrl the address of its drawing
 * @param screenshotUrls the addresses of its screenshots, in order
 */
public record CaseProfile(
    CaseType caseType,
    List<String> technologyStack,
    @Nullable String platform,
    Period duration,
    int teamSize,
    @Nullable LocalDate deliveredOn,
    String pictureUrl,
    List<String> screenshotUrls) {
  public CaseProfile {
    technologyStack = List.copyOf(technologyStack);
    screenshotUrls = List.copyOf(screenshotUrls);
  }
}
