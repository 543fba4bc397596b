package dev.carportal.showcase.casestudy.service;

import dev.carportal.showcase.casestudy.model.CaseFilter;
import dev.carportal.showcase.casestudy.model.CaseType;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor wants to see of the case library.
 *
 * @param typed words to look for; null or blank lists all in the company's order
 * @param cursor where to continue, as a page before gave it
 */
public record LibraryQuery(
    @Nullable String typed,
    @Nullable CaseType caseType,
    @Nullable String technology,
    @Nullable String cursor)
    implements Serializable {

  CaseFilter filter() {
    return CaseFilter.published(
        caseType, technology == null || technology.isBlank() ? null : technology);
  }
}
