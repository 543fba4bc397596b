package dev.carportal.showcase.capability.service;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.capability.model.Capability;
import dev.carportal.showcase.capability.model.CapabilityText;
import dev.carportal.showcase.capability.model.Zone;
import java.io.Serializable;
import java.util.List;

/**
 * A capability in a list or on the map.
 *
 * @param number its place in the list, from 1; the number on the map
 * @param mapX where it sits in the drawing of the vehicle, in thousandths of its width
 * @param mapY the same downwards
 * @param excerpts places that fit a search, in safe HTML; empty outside of one
 */
public record CapabilityCard(
    String slug,
    int number,
    Zone zone,
    String name,
    String summary,
    String pictureUrl,
    int mapX,
    int mapY,
    List<String> technologyStack,
    List<String> excerpts)
    implements Serializable {

  /** Shows a capability in a language. */
  public static CapabilityCard of(
      Capability capability, int number, Language language, List<String> excerpts) {
    CapabilityText text = capability.text(language);
    return new CapabilityCard(
        capability.getSlug(),
        number,
        capability.getZone(),
        text.name(),
        text.summary(),
        capability.getPictureUrl(),
        capability.getMapX(),
        capability.getMapY(),
        capability.getTechnologyStack(),
        excerpts);
  }
}
