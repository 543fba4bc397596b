package dev.carportal.clients.evaluation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds and keeps evaluations. */
@ApplicationScoped
public class EvaluationRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(Evaluation evaluation) {
    em.persist(evaluation);
  }

  /** The evaluation of the request with this key, if sales wrote one. */
  public Optional<Evaluation> findByRequest(Long requestKey) {
    return em.createNamedQuery(Evaluation_.QUERY_EVALUATION_OF_REQUEST, Evaluation.class)
        .setParameter("request", requestKey)
        .getResultStream()
        .findFirst();
  }
}
