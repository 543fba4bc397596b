package dev.carportal.showcase.planted.model;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Uses a database that is not its area's. */
class ForeignRepository {
  @PersistenceContext(unitName = "portal")
  EntityManager em;
}
