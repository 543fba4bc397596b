package dev.carportal.projects.review.web;

import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.projects.project.service.ProjectDetails;
import dev.carportal.projects.project.service.ProjectService;
import dev.carportal.projects.review.model.ReviewState;
import dev.carportal.projects.review.model.ServiceAspect;
import dev.carportal.projects.review.service.ReviewDetails;
import dev.carportal.projects.review.service.ReviewService;
import dev.carportal.projects.review.service.WriteReview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where a customer says what a project was like, and reads what became of it. */
@Named
@RequestScoped
public class ReviewEditView {
  /** From 1.0 to 5.0 in halves. */
  private static final List<BigDecimal> RATINGS =
      IntStream.rangeClosed(2, 10).mapToObj(halves -> BigDecimal.valueOf(halves * 5L, 1)).toList();

  @Inject private ProjectService projects;
  @Inject private ReviewService reviews;

  private String project;
  private Integer version;
  private BigDecimal rating;
  private String title;
  private String content;
  private Map<String, String> aspects = new HashMap<>();
  private String improvements;
  private boolean recommend = true;
  private boolean publicly = true;
  private @Nullable ProjectDetails details;

  @SuppressWarnings("NullableOptional") // null until it was looked for
  private @Nullable Optional<ReviewDetails> mine;

  /** Reads the project and what the caller said of it. */
  public void load() {
    getDetails();
    ReviewDetails said = getMine();
    if (said != null) {
      version = said.version();
      rating = said.rating();
      title = said.title();
      content = said.content();
      said.aspects().forEach((aspect, mark) -> aspects.put(aspect, mark.toString()));
      improvements = said.improvements();
      recommend = said.recommend();
      publicly = said.isPublic();
    }
  }

  /** The project it is about. */
  public ProjectDetails getDetails() {
    if (details == null) {
      details = projects.details(Params.id("Project", project));
    }
    return details;
  }

  /** What the caller said of it; null if nothing. */
  public @Nullable ReviewDetails getMine() {
    if (mine == null) {
      mine = reviews.findMine(Params.id("Project", project));
    }
    return mine.orElse(null);
  }

  /** Whether it can be written now. */
  public boolean isWritable() {
    ReviewDetails said = getMine();
    return getDetails().status().isDelivered()
        && (said == null
            || said.state() == ReviewState.SUBMITTED
            || said.state() == ReviewState.WITHDRAWN);
  }

  /** Whether it can be taken back now. */
  public boolean isWithdrawable() {
    ReviewDetails said = getMine();
    return said != null && said.state().canBecome(ReviewState.WITHDRAWN);
  }

  /** Hands it in. */
  public String save() {
    Map<String, Integer> marks = new LinkedHashMap<>();
    aspects.forEach(
        (aspect, mark) -> {
          if (mark != null && !mark.isEmpty()) {
            marks.put(aspect, Integer.valueOf(mark));
          }
        });
    reviews.write(
        new WriteReview(
            getDetails().id(),
            version,
            rating,
            title,
            content,
            marks,
            improvements,
            recommend,
            publicly));
    Toast.say("projects", "review.message.written");
    return again();
  }

  /** Takes it back. */
  public String withdraw() {
    ReviewDetails said = getMine();
    if (said != null) {
      reviews.withdraw(said.id(), version);
      Toast.say("projects", "review.message.withdrawn");
    }
    return again();
  }

  private String again() {
    return "/portal/projects/review/edit?faces-redirect=true&project=" + project;
  }

  public List<BigDecimal> getRatings() {
    return RATINGS;
  }

  public ServiceAspect[] getAllAspects() {
    return ServiceAspect.values();
  }

  public String getProject() {
    return project;
  }

  public void setProject(String project) {
    this.project = project;
  }

  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public BigDecimal getRating() {
    return rating;
  }

  public void setRating(BigDecimal rating) {
    this.rating = rating;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = content;
  }

  /** Marks by aspect, as the form sends them. */
  public Map<String, String> getAspects() {
    return aspects;
  }

  public String getImprovements() {
    return improvements;
  }

  public void setImprovements(String improvements) {
    this.improvements = improvements;
  }

  public boolean isRecommend() {
    return recommend;
  }

  public void setRecommend(boolean recommend) {
    this.recommend = recommend;
  }

  public boolean isPublicly() {
    return publicly;
  }

  public void setPublicly(boolean publicly) {
    this.publicly = publicly;
  }
}
