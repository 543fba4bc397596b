package dev.carportal.platform.health.model;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive: the node answers at all; a dead database is no reason to restart it. */
@Liveness
@ApplicationScoped
public class NodeLive implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.up("portal-live");
  }
}
