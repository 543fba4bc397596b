package dev.carportal.platform.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key by which the portal marks what it writes into the trail. */
@ApplicationScoped
public class AuditKey {
  @Inject
  @ConfigProperty(name = "portal.audit.key")
  private Optional<String> key;

  /**
   * The key.
   *
   * @throws IllegalStateException if this node was given none
   */
  public byte[] bytes() {
    return key.orElseThrow(
            () -> new IllegalStateException("portal.audit.key is missing: nothing can be audited"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
