package dev.carportal.platform.health.model;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a node leans on, asked directly. */
@ApplicationScoped
public class Dependencies {
  private static final int PATIENCE_SECONDS = 2;

  @Resource(lookup = "java:jboss/datasources/ShowcaseDS")
  private DataSource showcase;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource portal;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.enabled", defaultValue = "true")
  private boolean portalUnit;

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String provider;

  private ProviderProbe probe;

  @PostConstruct
  void know() {
    probe = new ProviderProbe(provider);
  }

  /** Whether the showcase database answers. */
  public boolean showcaseAnswers() {
    return answers(showcase);
  }

  /** Whether the portal database answers; true on a node that has no login for it. */
  public boolean portalAnswers() {
    return !portalUnit || answers(portal);
  }

  /** Whether this node serves people who sign in. */
  public boolean needsSignIn() {
    return portalUnit;
  }

  /** Whether the identity provider answers. */
  public boolean providerAnswers() {
    return probe.answers();
  }

  private static boolean answers(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
