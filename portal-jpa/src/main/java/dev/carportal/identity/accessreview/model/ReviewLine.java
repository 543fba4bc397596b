package dev.carportal.identity.accessreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What was decided on one person in a review. */
@Entity
@Table(schema = "identity", name = "access_review_lines")
@NamedQuery(
    name = "ReviewLine.ofReview",
    query = "select l from ReviewLine l where l.id.reviewId = :reviewId order by l.person.name")
@NamedQuery(
    name = "ReviewLine.ofLastConfirmed",
    query =
        "select l from ReviewLine l where l.id.reviewId = (select max(r.id) from AccessReview r"
            + " where r.companyId = :companyId and r.confirmedAt is not null"
            + " and r.openedAt < :before)")
public class ReviewLine {
  @EmbeddedId private Key id;

  @Embedded private ReviewedPerson person;

  private LineDecision decision;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected ReviewLine() {} // for JPA

  /** Decides on a person. */
  public ReviewLine(
      AccessReview review,
      Long userId,
      ReviewedPerson person,
      LineDecision decision,
      String by,
      Instant now) {
    this.id = new Key(review.getId(), userId);
    decide(person, decision, by, now);
  }

  /** Decides anew; once the review is confirmed nothing can. */
  public final void decide(ReviewedPerson now, LineDecision what, String by, Instant at) {
    this.person = now;
    this.decision = what;
    this.decidedByName = by;
    this.decidedAt = at;
  }

  public Long getUserId() {
    return id.userId();
  }

  public ReviewedPerson getPerson() {
    return person;
  }

  public LineDecision getDecision() {
    return decision;
  }

  public String getDecidedByName() {
    return decidedByName;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  /** One line for each person of a review. */
  @Embeddable
  record Key(@Column(name = "review_id") Long reviewId, @Column(name = "user_id") Long userId)
      implements Serializable {}
}
