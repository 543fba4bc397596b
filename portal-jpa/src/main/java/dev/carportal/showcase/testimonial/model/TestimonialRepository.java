package dev.carportal.showcase.testimonial.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps testimonials. */
@ApplicationScoped
public class TestimonialRepository {
  @PersistenceContext(unitName = "showcase")
  private EntityManager em;

  public void add(Testimonial testimonial) {
    em.persist(testimonial);
  }

  /** What we remember of a review, shown or withdrawn. */
  public Optional<Testimonial> find(UUID reviewId) {
    return em.createNamedQuery(Testimonial_.QUERY_TESTIMONIAL_BY_REVIEW, Testimonial.class)
        .setParameter("reviewId", reviewId)
        .getResultStream()
        .findFirst();
  }

  /** What is shown under a case, newest first. */
  public List<Testimonial> list(String caseSlug) {
    return em.createNamedQuery(Testimonial_.QUERY_TESTIMONIAL_OF_CASE, Testimonial.class)
        .setParameter("slug", caseSlug)
        .getResultList();
  }
}
