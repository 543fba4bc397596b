package dev.carportal.identity.session.web;

import dev.carportal.identity.session.service.SignalService;
import dev.carportal.identity.session.service.UntrustedTokenException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of sessions the identity provider ended (OpenID Connect Back-Channel Logout 1.0). */
@WebServlet("/signals/logout")
public class BackChannelLogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogoutServlet.class);

  @Inject private SignalService signals;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      String token = request.getParameter("logout_token");
      if (token == null) {
        throw new UntrustedTokenException("there is none");
      }
      signals.logOut(token);
      response.setStatus(HttpServletResponse.SC_OK);
    } catch (UntrustedTokenException e) {
      LOG.warn("A logout token from {} is not believed: {}", request.getRemoteAddr(), e.toString());
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
