package dev.carportal.projects.planted.service;

import dev.carportal.projects.planted.model.Bag;
import dev.carportal.projects.plantedtoo.service.BagCounter;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A service that breaks four rules at once: its name, its caller, its database, its neighbour. */
@Stateless
public class BagHelper {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  private BagCounter counter;

  public void keep(Bag bag) {
    em.persist(bag);
  }
}
