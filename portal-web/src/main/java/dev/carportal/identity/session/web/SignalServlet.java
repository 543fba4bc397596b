package dev.carportal.identity.session.web;

import dev.carportal.identity.session.service.SignalService;
import dev.carportal.identity.session.service.UntrustedTokenException;
import dev.carportal.platform.error.model.RuleException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes security events that the identity provider pushes (RFC 8935). */
@WebServlet("/signals/events")
public class SignalServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(SignalServlet.class);

  @Inject private SignalService signals;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    String type = request.getContentType();
    if (type == null || !type.startsWith("application/secevent+jwt")) {
      response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    try {
      signals.receive(SignalBody.read(request));
      response.setStatus(HttpServletResponse.SC_ACCEPTED);
    } catch (UntrustedTokenException e) {
      LOG.warn(
          "A security event from {} is not believed: {}", request.getRemoteAddr(), e.getMessage());
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType("application/json");
      response
          .getWriter()
          .print("{\"err\":\"invalid_request\",\"description\":\"The token is not believed.\"}");
    } catch (RuleException e) { // its keys cannot be had now: it is sent again
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
