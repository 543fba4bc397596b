package dev.carportal.platform.clock.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives everybody who asks for the time the same clock, in UTC. */
@ApplicationScoped
public class SystemClock {
  @Produces
  public Clock clock() {
    return Clock.systemUTC();
  }
}
