package dev.carportal.projects.review.model;

import dev.carportal.clients.client.model.Client;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import dev.carportal.projects.project.model.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody at a customer says of a delivered project. */
@Entity
@Table(schema = "projects", name = "service_reviews")
@NamedQuery(
    name = "ServiceReview.byPublicId",
    query =
        "select r from ServiceReview r join fetch r.project join fetch r.client"
            + " join fetch r.author a where r.publicId = :publicId"
            + " and (:all = true or a.id = :userId)")
@NamedQuery(
    name = "ServiceReview.byAuthor",
    query =
        "select r from ServiceReview r join fetch r.project join fetch r.client"
            + " join fetch r.author"
            + " where r.project.id = :projectKey and r.author.id = :authorId")
@NamedQuery(
    name = "ServiceReview.countWaiting",
    query = "select count(r) from ServiceReview r where r.state = SUBMITTED and r.isPublic")
public class ServiceReview extends BaseEntity implements Audited {
  public static final int TITLE_MAX = 120;
  public static final int CONTENT_MAX = 4000;
  public static final int REASON_MAX = 1000;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "client_id", updatable = false)
  private Client client;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "project_id", updatable = false)
  private Project project;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id", updatable = false)
  private User author;

  @NotBlank private String locale;

  @NotNull
  @DecimalMin("1.0")
  @DecimalMax("5.0")
  @Digits(integer = 1, fraction = 1)
  private BigDecimal rating;

  @NotBlank
  @Size(max = TITLE_MAX)
  @Column(name = "review_title")
  private String reviewTitle;

  @NotBlank
  @Size(max = CONTENT_MAX)
  @Column(name = "review_content")
  private String reviewContent;

  @NotNull
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "service_aspects")
  private Map<String, Integer> serviceAspects = Map.of();

  @Size(max = CONTENT_MAX)
  @Column(name = "improvements_suggested")
  private String improvementsSuggested;

  @Column(name = "would_recommend")
  private boolean wouldRecommend;

  @Column(name = "is_public")
  private boolean isPublic;

  @NotNull private ReviewState state = ReviewState.SUBMITTED;

  @Column(name = "case_slug")
  private String caseSlug;

  @Size(max = REASON_MAX)
  @Column(name = "decline_reason")
  private String declineReason;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected ServiceReview() {} // for JPA

  /**
   * Begins a review of a project.
   *
   * @throws RuleException if the project is not delivered yet
   */
  public ServiceReview(Project project, User author) {
    if (!project.getStatus().isDelivered()) {
      throw new RuleException(
          "error.review.notDelivered", project.getProjectNumber(), project.getStatus());
    }
    this.companyId = project.getCompanyId();
    this.client = project.getClient();
    this.project = project;
    this.author = author;
    this.locale = author.getLocale().toLanguageTag();
  }

  /**
   * Says it, or says it anew; possible until somebody has decided on it. A review that was taken
   * back is handed in again.
   *
   * @param aspects marks from 1 to 5 by {@link ServiceAspect#code()}
   */
  public void write(
      BigDecimal newRating,
      String title,
      String content,
      Map<String, Integer> aspects,
      @Nullable String improvements,
      boolean recommend,
      boolean publicly,
      Locale language) {
    if (state == ReviewState.WITHDRAWN) {
      become(ReviewState.SUBMITTED);
    } else if (state != ReviewState.SUBMITTED) {
      throw new RuleException("error.review.decided", state);
    }
    aspects.forEach(ServiceReview::guardMark);
    this.rating = newRating;
    this.reviewTitle = title;
    this.reviewContent = content;
    this.serviceAspects = Map.copyOf(aspects);
    this.improvementsSuggested = improvements;
    this.wouldRecommend = recommend;
    this.isPublic = publicly;
    this.locale = language.toLanguageTag();
  }

  private static void guardMark(String aspect, Integer mark) {
    ServiceAspect.of(aspect);
    if (mark < 1 || mark > 5) {
      throw InvalidInputException.of("aspects", "error.review.mark");
    }
  }

  /** Shows it to everybody under a case of the public site. */
  public void publish(String slug, String deciderName, Instant now) {
    if (!isPublic) {
      throw new RuleException("error.review.private", reviewTitle);
    }
    become(ReviewState.PUBLISHED);
    this.caseSlug = slug;
    decided(deciderName, now);
  }

  /** Does not show it, and says why. */
  public void decline(String reason, String deciderName, Instant now) {
    become(ReviewState.DECLINED);
    this.declineReason = reason;
    decided(deciderName, now);
  }

  /**
   * Takes it back.
   *
   * @return whether it was shown to everybody until now
   */
  public boolean withdraw() {
    boolean shown = state == ReviewState.PUBLISHED;
    become(ReviewState.WITHDRAWN);
    this.caseSlug = null;
    return shown;
  }

  private void decided(String deciderName, Instant now) {
    this.decidedByName = deciderName;
    this.decidedAt = now;
  }

  private void become(ReviewState next) {
    if (!state.canBecome(next)) {
      throw new RuleException("error.review.move", state, next);
    }
    state = next;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public Client getClient() {
    return client;
  }

  public Project getProject() {
    return project;
  }

  public User getAuthor() {
    return author;
  }

  /** The language it is written in. */
  public Locale getLocale() {
    return Locale.forLanguageTag(locale);
  }

  public BigDecimal getRating() {
    return rating;
  }

  public String getReviewTitle() {
    return reviewTitle;
  }

  public String getReviewContent() {
    return reviewContent;
  }

  /** Marks from 1 to 5 by {@link ServiceAspect#code()}. */
  public Map<String, Integer> getServiceAspects() {
    return Map.copyOf(serviceAspects);
  }

  public @Nullable String getImprovementsSuggested() {
    return improvementsSuggested;
  }

  public boolean isWouldRecommend() {
    return wouldRecommend;
  }

  public boolean isPublic() {
    return isPublic;
  }

  public ReviewState getState() {
    return state;
  }

  /** The case of the public site it stands under; null unless it is published. */
  public @Nullable String getCaseSlug() {
    return caseSlug;
  }

  public @Nullable String getDeclineReason() {
    return declineReason;
  }

  public @Nullable String getDecidedByName() {
    return decidedByName;
  }

  public @Nullable Instant getDecidedAt() {
    return decidedAt;
  }
}
