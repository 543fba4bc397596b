package dev.carportal.showcase.capability.service;

import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.i18n.model.Paragraphs;
import dev.carportal.showcase.capability.model.Capability;
import dev.carportal.showcase.capability.model.CapabilityRepository;
import dev.carportal.showcase.capability.model.CapabilityText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Shows the public what the company can build. */
@Stateless
@PermitAll
public class CapabilityService {
  @Inject private CapabilityRepository capabilities;

  /** All capabilities in the company's order. */
  public List<CapabilityCard> list(Language language) {
    List<CapabilityCard> cards = new ArrayList<>();
    for (Capability capability : capabilities.list()) {
      cards.add(CapabilityCard.of(capability, cards.size() + 1, language, List.of()));
    }
    return cards;
  }

  /**
   * A capability in full.
   *
   * @throws NotFoundException if there is none at this address
   */
  public CapabilityDetails get(String slug, Language language) {
    CapabilityText text = capabilities.get(slug).text(language);
    List<CapabilityCard> all = list(language);
    CapabilityCard card =
        all.stream()
            .filter(one -> one.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("Capability", null));
    return new CapabilityDetails(
        card,
        Paragraphs.of(text.description()),
        text.deliverables(),
        all.stream().filter(one -> !one.slug().equals(slug)).toList());
  }
}
