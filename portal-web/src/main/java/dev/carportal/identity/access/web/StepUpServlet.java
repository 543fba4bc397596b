package dev.carportal.identity.access.web;

import dev.carportal.identity.session.service.StepUpService;
import dev.carportal.identity.session.service.UntrustedTokenException;
import dev.carportal.identity.session.web.SessionGate;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.error.web.PendingAct;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the identity provider for a fresh second factor, by an authorization request of its own, and
 * leads back to what waits for it. Only somebody who is signed in gets anything here.
 */
@WebServlet({StepUpServlet.BEGIN, StepUpServlet.DONE})
public class StepUpServlet extends HttpServlet {
  static final String BEGIN = "/stepup";
  static final String DONE = "/stepup/done";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(StepUpServlet.class);
  private static final String START = "/portal/";
  private static final String RESUME = "/portal/identity/confirmation/resume";

  @Inject private StepUpClient client;
  @Inject private StepUpService service;
  @Inject private SessionGate gate;
  @Inject private Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    String sid = SessionGate.sid(request);
    if (sid == null || !gate.goesOn(request)) {
      response.sendRedirect(START);
    } else if (request.getServletPath().equals(BEGIN)) {
      Optional<PendingAct> act =
          PendingAct.find(request.getSession(), request.getParameter("act"), clock.instant());
      response.sendRedirect(
          act.isEmpty() // nothing waits: a link from elsewhere, or too late
              ? START
              : client.address(
                  StepUpRequest.begin(request.getSession(), act.get().name()),
                  request.getLocale()));
    } else {
      Optional<StepUpRequest> asked = StepUpRequest.take(request.getSession());
      if (asked.isEmpty()) {
        response.sendRedirect(START);
      } else {
        boolean confirmed = confirms(request, asked.get(), sid);
        response.sendRedirect(
            RESUME + "?act=" + asked.get().act() + (confirmed ? "" : "&refused=true"));
      }
    }
  }

  private boolean confirms(HttpServletRequest request, StepUpRequest asked, String sid) {
    String code = request.getParameter("code");
    if (code == null || !asked.isAnsweredBy(request.getParameter("state"))) {
      return false;
    }
    try {
      String token = client.exchange(code, asked);
      SessionGate.confirmed(request, service.confirm(token, asked.nonce(), sid));
      return true;
    } catch (UntrustedTokenException | IOException | PortalException | JsonException e) {
      LOG.warn("A confirmation did not come to anything: {}", e.toString());
      return false;
    }
  }
}
