package dev.carportal.platform.gateway.service;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a node is for; one build serves all roles, and a laptop has them all. */
public enum NodeRole {
  /** The public showcase; needs no login for customer data. */
  PUBLIC,
  /** The customers' pages. */
  WORKSPACE,
  /** The staff's pages. */
  BACKOFFICE,
  /** The partners' API. */
  API,
  /** Consumers, timers and jobs. */
  WORKER;

  /** The roles of this node, as {@code portal.roles} names them; all if it names none. */
  public static Set<NodeRole> ofThisNode() {
    return parse(
        ConfigProvider.getConfig().getOptionalValue("portal.roles", String.class).orElse("all"));
  }

  /**
   * Reads a list of roles such as {@code public,api}.
   *
   * @throws IllegalArgumentException if a word is no role
   */
  static Set<NodeRole> parse(String words) {
    if (words.isBlank() || words.strip().equals("all")) {
      return EnumSet.allOf(NodeRole.class);
    }
    return Arrays.stream(words.split(",", -1))
        .map(word -> valueOf(word.strip().toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(NodeRole.class)));
  }
}
