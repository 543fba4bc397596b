package dev.carportal.platform.outbox.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The outbox of the showcase database. */
@ApplicationScoped
public class ShowcaseOutbox extends Outbox {
  @PersistenceContext(unitName = "showcase")
  private EntityManager em;

  @Override
  EntityManager em() {
    return em;
  }
}
