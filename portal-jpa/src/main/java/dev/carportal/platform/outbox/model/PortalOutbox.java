package dev.carportal.platform.outbox.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The outbox of the portal database. */
@ApplicationScoped
public class PortalOutbox extends Outbox {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  @Override
  EntityManager em() {
    return em;
  }
}
