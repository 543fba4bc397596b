package dev.carportal.platform.health.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the databases this node's roles need answer now. */
@Readiness
@ApplicationScoped
public class NodeReady implements HealthCheck {
  @Inject private Dependencies dependencies;

  @Override
  public HealthCheckResponse call() {
    boolean showcase = dependencies.showcaseAnswers();
    boolean portal = dependencies.portalAnswers();
    return HealthCheckResponse.named("portal-ready")
        .withData("showcase", showcase)
        .withData("portal", portal)
        .status(showcase && portal)
        .build();
  }
}
