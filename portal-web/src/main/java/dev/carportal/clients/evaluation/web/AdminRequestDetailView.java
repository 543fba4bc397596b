package dev.carportal.clients.evaluation.web;

import dev.carportal.clients.evaluation.model.Feasibility;
import dev.carportal.clients.evaluation.model.Risk;
import dev.carportal.clients.evaluation.service.ApproveRequest;
import dev.carportal.clients.evaluation.service.EvaluateRequest;
import dev.carportal.clients.evaluation.service.EvaluationDetails;
import dev.carportal.clients.evaluation.service.RejectRequest;
import dev.carportal.clients.evaluation.service.RequestReviewService;
import dev.carportal.clients.evaluation.service.ReviewDetails;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.service.RequestDetails;
import dev.carportal.identity.user.service.PeopleService;
import dev.carportal.identity.user.service.PersonRow;
import dev.carportal.platform.audit.web.StaleNews;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.money.model.Money;
import dev.carportal.platform.persistence.model.StaleVersionException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request as staff look into it: the evaluation, and the decision. */
@Named
@ViewScoped
public class AdminRequestDetailView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<String> CURRENCIES = List.of("CNY", "EUR", "USD");

  @Inject private RequestReviewService requests;
  @Inject private PeopleService people;
  @Inject private StaleNews news;

  private String id;
  private ReviewDetails review;
  private List<PersonRow> managers = List.of();
  private int evaluationVersion = -1;
  private @Nullable Feasibility feasibility;
  private @Nullable BigDecimal effortDays;
  private @Nullable Risk risk;
  private @Nullable BigDecimal price;
  private String currency = CURRENCIES.get(0);
  private @Nullable String summary;
  private @Nullable UUID manager;
  private @Nullable String note;
  private @Nullable String reason;

  public void load() {
    read();
    show(review.evaluation());
    managers = people.listByRole(Role.PROJECT_MANAGER);
  }

  private void show(@Nullable EvaluationDetails evaluation) {
    if (evaluation != null) {
      evaluationVersion = evaluation.version();
      feasibility = evaluation.feasibility();
      effortDays = evaluation.effortDays();
      risk = evaluation.risk();
      price = evaluation.price().amount();
      currency = evaluation.price().currency();
      summary = evaluation.summary();
    }
  }

  private void read() {
    review = requests.details(Params.id("ProjectRequest", id));
  }

  /** Begins to look into it. */
  public @Nullable String takeUnderReview() {
    return act(() -> requests.takeUnderReview(getRequest().id(), getRequest().version()), "taken");
  }

  /** Keeps what was found out. */
  public @Nullable String evaluate() {
    return act(
        () ->
            requests.evaluate(
                new EvaluateRequest(
                    getRequest().id(),
                    evaluationVersion,
                    feasibility,
                    effortDays,
                    risk,
                    new Money(price, currency),
                    summary)),
        "evaluated");
  }

  /** Agrees to build it. */
  public @Nullable String approve() {
    return act(
        () ->
            requests.approve(
                new ApproveRequest(getRequest().id(), getRequest().version(), manager, note)),
        "approved");
  }

  /** Declines to build it. */
  public @Nullable String reject() {
    return act(
        () -> requests.reject(new RejectRequest(getRequest().id(), getRequest().version(), reason)),
        "rejected");
  }

  /** Does something; if it is refused the page shows how the request stands now, her text stays. */
  private String act(Runnable action, String done) {
    try {
      action.run();
    } catch (StaleVersionException e) {
      int seen = evaluationVersion;
      read();
      EvaluationDetails now = review.evaluation();
      if (now != null && e.publicId().equals(now.id())) {
        evaluationVersion = now.version(); // she writes it herself: her text stays
      } else if (now != null && now.version() != seen) {
        show(now); // she decides on what stands now, so she must read it
        news.take(new StaleVersionException("Evaluation", now.id(), seen, now.version()));
      }
      throw e;
    } catch (PortalException e) {
      read();
      throw e;
    }
    Toast.say("clients", "request.review.message." + done, getRequest().number());
    return "/admin/clients/request/detail?faces-redirect=true&id=" + id;
  }

  public ReviewDetails getReview() {
    return review;
  }

  public RequestDetails getRequest() {
    return review.request();
  }

  /** Whether the caller can begin to look into it. */
  public boolean isTakeable() {
    return review.decidable() && getRequest().status() == RequestStatus.SUBMITTED;
  }

  /** Whether the caller can evaluate it and decide now. */
  public boolean isOpen() {
    return review.decidable() && getRequest().status() == RequestStatus.UNDER_REVIEW;
  }

  public List<PersonRow> getManagers() {
    return managers;
  }

  public Feasibility[] getFeasibilities() {
    return Feasibility.values();
  }

  public Risk[] getRisks() {
    return Risk.values();
  }

  public List<String> getCurrencies() {
    return CURRENCIES;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable Feasibility getFeasibility() {
    return feasibility;
  }

  public void setFeasibility(@Nullable Feasibility feasibility) {
    this.feasibility = feasibility;
  }

  public @Nullable BigDecimal getEffortDays() {
    return effortDays;
  }

  public void setEffortDays(@Nullable BigDecimal effortDays) {
    this.effortDays = effortDays;
  }

  public @Nullable Risk getRisk() {
    return risk;
  }

  public void setRisk(@Nullable Risk risk) {
    this.risk = risk;
  }

  public @Nullable BigDecimal getPrice() {
    return price;
  }

  public void setPrice(@Nullable BigDecimal price) {
    this.price = price;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public @Nullable String getSummary() {
    return summary;
  }

  public void setSummary(@Nullable String summary) {
    this.summary = summary;
  }

  public @Nullable UUID getManager() {
    return manager;
  }

  public void setManager(@Nullable UUID manager) {
    this.manager = manager;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
