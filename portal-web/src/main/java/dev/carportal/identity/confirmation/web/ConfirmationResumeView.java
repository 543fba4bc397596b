package dev.carportal.identity.confirmation.web;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.web.PendingAct;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The form that stopped, about to be sent again. */
@Named
@RequestScoped
public class ConfirmationResumeView {
  @Inject private HttpServletRequest request;
  @Inject private Caller caller;
  @Inject private Clock clock;

  private PendingAct act = new PendingAct("", "/portal/", Map.of(), Instant.EPOCH);
  private boolean confirmed;
  private boolean refused;

  @PostConstruct
  void take() {
    Instant now = clock.instant();
    confirmed = caller.isConfirmed(now);
    act = PendingAct.find(request.getSession(), request.getParameter("act"), now).orElse(act);
    act.take(request.getSession());
  }

  public String getAddress() {
    return act.address();
  }

  /** Whether the form goes on by itself: it was kept whole, and its author is confirmed. */
  public boolean isGoingOn() {
    return act.isWhole() && confirmed && !refused;
  }

  /** Its fields, one entry for each value. */
  public List<Map.Entry<String, String>> getFields() {
    return act.fields().entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)))
        .toList();
  }

  public boolean isRefused() {
    return refused;
  }

  public void setRefused(boolean refused) {
    this.refused = refused;
  }
}
