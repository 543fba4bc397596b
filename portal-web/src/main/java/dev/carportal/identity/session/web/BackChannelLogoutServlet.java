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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of sessions the identity provider ended (OpenID Connect Back-Channel Logout 1.0). */
@WebServlet("/signals/logout")
public class BackChannelLogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogoutServlet.class);

  private static final String FIELD = "logout_token=";

  @Inject private SignalService signals;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      String form = SignalBody.read(request);
      if (!form.startsWith(FIELD)) {
        throw new UntrustedTokenException("there is none");
      }
      String token = form.substring(FIELD.length()).split("&", 2)[0];
      signals.logOut(URLDecoder.decode(token, StandardCharsets.UTF_8));
      response.setStatus(HttpServletResponse.SC_OK);
    } catch (UntrustedTokenException | IllegalArgumentException e) {
      LOG.warn(
          "A logout token from {} is not believed: {}", request.getRemoteAddr(), e.getMessage());
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } catch (RuleException e) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
