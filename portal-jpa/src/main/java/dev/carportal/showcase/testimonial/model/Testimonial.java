package dev.carportal.showcase.testimonial.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's review as the public reads it under a case. Of one that was withdrawn only the
 * memory stays that it was, so that an older message cannot bring its words back.
 */
@Entity
@Table(schema = "showcase", name = "testimonials")
@NamedQuery(
    name = "Testimonial.byReview",
    query = "select t from Testimonial t where t.reviewId = :reviewId")
@NamedQuery(
    name = "Testimonial.ofCase",
    query = "select t from Testimonial t where t.caseSlug = :slug order by t.givenAt desc, t.id")
public class Testimonial extends BaseEntity {
  @NotNull
  @Column(name = "review_id", updatable = false)
  private UUID reviewId;

  @NotNull
  @Column(name = "told_by")
  private UUID toldBy;

  private boolean withdrawn;

  @Size(max = 80)
  @Column(name = "case_slug")
  private String caseSlug;

  @Size(max = 200)
  @Column(name = "client_name")
  private String clientName;

  @Size(max = 10)
  private String locale;

  @Size(max = 200)
  private String title;

  private String content;

  @DecimalMin("1")
  @DecimalMax("5")
  private BigDecimal rating;

  @Column(name = "given_at")
  private Instant givenAt;

  protected Testimonial() {} // for JPA

  /** Begins to remember a review of which the first message has come. */
  public Testimonial(UUID reviewId, UUID toldBy) {
    this.reviewId = reviewId;
    this.toldBy = toldBy;
    this.withdrawn = true;
  }

  /**
   * Whether a message may still change what we show: one that was written before the last one we
   * took (their ids are ordered by time, RFC 9562 section 5.7) comes too late.
   */
  public boolean isNewerThanKnown(UUID message) {
    return message.compareTo(toldBy) >= 0;
  }

  /** Shows what the customer said. */
  public void publish(UUID message, Words said) {
    this.toldBy = message;
    this.withdrawn = false;
    this.caseSlug = said.caseSlug();
    this.clientName = said.clientName();
    this.locale = said.locale();
    this.title = said.title();
    this.content = said.content();
    this.rating = said.rating();
    this.givenAt = said.givenAt();
  }

  /** Forgets what the customer said. */
  public void withdraw(UUID message) {
    this.toldBy = message;
    this.withdrawn = true;
    this.caseSlug = null;
    this.clientName = null;
    this.locale = null;
    this.title = null;
    this.content = null;
    this.rating = null;
    this.givenAt = null;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public boolean isWithdrawn() {
    return withdrawn;
  }

  public String getCaseSlug() {
    return caseSlug;
  }

  public String getClientName() {
    return clientName;
  }

  public String getLocale() {
    return locale;
  }

  public String getTitle() {
    return title;
  }

  public String getContent() {
    return content;
  }

  public BigDecimal getRating() {
    return rating;
  }

  public Instant getGivenAt() {
    return givenAt;
  }

  /**
   * What a customer said.
   *
   * @param caseSlug the case it is about
   * @param locale the language it is written in, as a tag
   * @param rating 1 to 5; null if she gave none
   */
  public record Words(
      String caseSlug,
      String clientName,
      String locale,
      @Nullable String title,
      String content,
      @Nullable BigDecimal rating,
      Instant givenAt) {}
}
