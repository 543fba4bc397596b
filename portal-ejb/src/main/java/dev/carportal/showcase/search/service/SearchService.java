package dev.carportal.showcase.search.service;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.search.model.Found;
import dev.carportal.platform.search.model.Words;
import dev.carportal.showcase.capability.model.Capability;
import dev.carportal.showcase.capability.model.CapabilityRepository;
import dev.carportal.showcase.capability.model.CapabilitySearchRepository;
import dev.carportal.showcase.capability.service.CapabilityCard;
import dev.carportal.showcase.casestudy.model.CaseFilter;
import dev.carportal.showcase.casestudy.model.CaseStudyRepository;
import dev.carportal.showcase.casestudy.service.CaseStudyService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for a visitor's words in capabilities and cases. */
@Stateless
@PermitAll
public class SearchService {
  private static final int CAPABILITIES = 5;
  private static final int SUGGESTIONS = 8;

  @Inject private CapabilitySearchRepository index;
  @Inject private CapabilityRepository capabilities;
  @Inject private CaseStudyRepository cases;
  @Inject private CaseStudyService library;

  /**
   * Looks words up; capabilities stand on the first page only.
   *
   * @param cursor where to continue with the cases
   */
  public SearchResults search(@Nullable String typed, @Nullable String cursor, Language language) {
    Words words = Words.of(typed);
    List<String> suggestions =
        cases.facets().technologies().keySet().stream().limit(SUGGESTIONS).toList();
    if (words.isEmpty()) {
      return new SearchResults(false, List.of(), new Page<>(List.of(), null, null, 0), suggestions);
    }
    return new SearchResults(
        true,
        cursor == null ? searchCapabilities(words, language) : List.of(),
        library.search(words, CaseFilter.published(null, null), cursor, language),
        suggestions);
  }

  private List<CapabilityCard> searchCapabilities(Words words, Language language) {
    List<Capability> all = capabilities.list();
    List<CapabilityCard> cards = new ArrayList<>();
    for (Found.Hit hit : index.search(words, language, CAPABILITIES).hits()) {
      all.stream()
          .filter(capability -> capability.getId().equals(hit.id()))
          .map(one -> CapabilityCard.of(one, all.indexOf(one) + 1, language, hit.excerpts()))
          .forEach(cards::add);
    }
    return cards;
  }
}
