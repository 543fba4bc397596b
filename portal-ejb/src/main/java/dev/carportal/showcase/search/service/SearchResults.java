package dev.carportal.showcase.search.service;

import dev.carportal.platform.persistence.model.Page;
import dev.carportal.showcase.capability.service.CapabilityCard;
import dev.carportal.showcase.casestudy.service.CaseCard;
import java.io.Serializable;
import java.util.List;

/**
 * What was found for a visitor's words.
 *
 * @param asked whether there were words at all
 * @param suggestions words that do find something: the technologies most used in cases
 */
public record SearchResults(
    boolean asked,
    List<CapabilityCard> capabilities,
    Page<CaseCard> cases,
    List<String> suggestions)
    implements Serializable {

  public boolean isEmpty() {
    return capabilities.isEmpty() && cases.isEmpty();
  }
}
