package dev.carportal.identity.session.service;

import dev.carportal.platform.caller.model.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a session may be left alone and how long it may last, by who it is. */
@ApplicationScoped
public class SessionLimits {
  @Inject
  @ConfigProperty(name = "portal.session.staff.idle", defaultValue = "PT1H")
  private Duration staffIdle;

  @Inject
  @ConfigProperty(name = "portal.session.staff.longest", defaultValue = "PT10H")
  private Duration staffLongest;

  @Inject
  @ConfigProperty(name = "portal.session.customer.idle", defaultValue = "PT2H")
  private Duration customerIdle;

  @Inject
  @ConfigProperty(name = "portal.session.customer.longest", defaultValue = "PT12H")
  private Duration customerLongest;

  /** The limits for somebody with these roles. */
  public Limit of(Set<String> roles) {
    return roles.contains(Role.STAFF)
        ? new Limit(staffIdle, staffLongest)
        : new Limit(customerIdle, customerLongest);
  }

  /**
   * The limits of one session.
   *
   * @param idle how long nothing may be done in it
   * @param longest how long it may last
   */
  public record Limit(Duration idle, Duration longest) {}
}
