package dev.carportal.showcase.capability.service;

import java.io.Serializable;
import java.util.List;

/**
 * A capability as its page tells it.
 *
 * @param paragraphs what it is
 * @param deliverables what a customer holds in her hands afterwards
 * @param others the other capabilities, in order
 */
public record CapabilityDetails(
    CapabilityCard card,
    List<String> paragraphs,
    List<String> deliverables,
    List<CapabilityCard> others)
    implements Serializable {}
