package dev.carportal.showcase.casestudy.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Told when the cases change that stand on the public site: always all of them. */
record CasesPublished(Instant at, List<Entry> cases) {
  static final String KIND = "cases.published";

  /**
   * One case.
   *
   * @param titles by the code of the language
   */
  record Entry(String slug, Map<String, String> titles) {}
}
