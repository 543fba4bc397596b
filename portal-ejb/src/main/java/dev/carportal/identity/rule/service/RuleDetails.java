package dev.carportal.identity.rule.service;

import dev.carportal.identity.access.model.RuleContent;
import java.util.List;
import java.util.UUID;

/**
 * A rule as its page shows it.
 *
 * @param versions what it said, the newest first
 */
public record RuleDetails(
    UUID id, int version, String code, RuleContent content, List<RuleVersionRow> versions) {
  public RuleDetails {
    versions = List.copyOf(versions);
  }
}
