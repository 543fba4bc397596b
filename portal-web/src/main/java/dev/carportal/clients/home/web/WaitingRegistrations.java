package dev.carportal.clients.home.web;

import dev.carportal.clients.registration.service.RegistrationService;
import dev.carportal.platform.faces.web.NavigationCounter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Counts the registrations that nobody has decided on. */
@RequestScoped
public class WaitingRegistrations implements NavigationCounter {
  @Inject private RegistrationService registrations;

  @Override
  public String key() {
    return "admin.registrations";
  }

  @Override
  public long count() {
    return registrations.countPending();
  }
}
