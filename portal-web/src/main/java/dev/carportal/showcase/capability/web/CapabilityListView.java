package dev.carportal.showcase.capability.web;

import dev.carportal.platform.faces.web.Site;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.capability.service.CapabilityCard;
import dev.carportal.showcase.capability.service.CapabilityService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All capabilities, on the drawing of a vehicle and as a list. */
@Named
@RequestScoped
public class CapabilityListView {
  @Inject private CapabilityService capabilities;
  @Inject private Site site;

  private List<CapabilityCard> cards = List.of();

  public void load() {
    cards = capabilities.list(Language.of(site.getLocale()));
  }

  public List<CapabilityCard> getCards() {
    return cards;
  }
}
