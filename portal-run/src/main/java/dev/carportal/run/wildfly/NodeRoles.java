package dev.carportal.run.wildfly;

import dev.carportal.run.LaunchException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a node serves. One EAR for all: the roles decide which half of it wakes up. */
public record NodeRoles(Set<Role> roles) {

  /** One thing a node may be there for. */
  public enum Role {
    /** The showcase, for anyone. */
    PUBLIC,
    /** The customers' pages. */
    WORKSPACE,
    /** The staff's pages. */
    BACKOFFICE,
    /** The partners' API. */
    API,
    /** Message consumers, timers and the outbox relay. */
    WORKER;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public NodeRoles {
    roles = Set.copyOf(roles);
  }

  public static NodeRoles all() {
    return new NodeRoles(EnumSet.allOf(Role.class));
  }

  /** Reads {@code PORTAL_ROLES}: names with commas between them, or {@code all}. */
  public static NodeRoles parse(String text) {
    if (text.isBlank() || text.strip().equalsIgnoreCase("all")) {
      return all();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : text.split(",", -1)) {
      try {
        roles.add(Role.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new LaunchException(
            "PORTAL_ROLES names an unknown role '"
                + name.strip()
                + "': use all, or some of public, workspace, backoffice, api, worker.",
            e);
      }
    }
    return new NodeRoles(roles);
  }

  /** Whether this node may touch the portal's database. */
  public boolean needsPortal() {
    return roles.stream().anyMatch(role -> role != Role.PUBLIC);
  }

  /** What descriptors and configuration of the EAR ask for. */
  public Map<String, String> properties() {
    boolean portal = needsPortal();
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(
        "portal.roles",
        roles.stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new)).stream()
            .collect(Collectors.joining(",")));
    properties.put("portal.unit.portal.enabled", String.valueOf(portal));
    properties.put("portal.unit.portal.ddl", portal ? "validate" : "none");
    properties.put("portal.unit.portal.migrate", String.valueOf(portal));
    properties.put("portal.unit.portal.metadata", String.valueOf(portal));
    properties.put(
        "portal.unit.portal.consumers", String.valueOf(portal && roles.contains(Role.WORKER)));
    return properties;
  }
}
