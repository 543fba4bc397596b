package dev.carportal.platform.health.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started: everything this node leans on, identity provider and index included, was up once. */
@Startup
@ApplicationScoped
public class NodeStarted implements HealthCheck {
  @Inject private Dependencies dependencies;
  @Inject private IndexState index;

  private volatile boolean started;

  @Override
  public HealthCheckResponse call() {
    if (!started) {
      started =
          index.isBuilt()
              && dependencies.showcaseAnswers()
              && dependencies.portalAnswers()
              && (!dependencies.needsSignIn() || dependencies.providerAnswers());
    }
    return HealthCheckResponse.named("portal-started").status(started).build();
  }
}
