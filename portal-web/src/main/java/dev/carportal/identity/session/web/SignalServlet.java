package dev.carportal.identity.session.web;

import dev.carportal.identity.session.service.SignalService;
import dev.carportal.identity.session.service.UntrustedTokenException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes security events that the identity provider pushes (RFC 8935). */
@WebServlet("/signals/events")
public class SignalServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(SignalServlet.class);
  private static final int TOKEN_MAX = 16_384;

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
    byte[] token = request.getInputStream().readNBytes(TOKEN_MAX + 1);
    try {
      if (token.length > TOKEN_MAX) {
        throw new UntrustedTokenException("it is too long");
      }
      signals.receive(new String(token, StandardCharsets.US_ASCII));
      response.setStatus(HttpServletResponse.SC_ACCEPTED);
    } catch (UntrustedTokenException e) {
      LOG.warn(
          "A security event from {} is not believed: {}", request.getRemoteAddr(), e.toString());
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType("application/json");
      response
          .getWriter()
          .print("{\"err\":\"invalid_request\",\"description\":\"The token is not believed.\"}");
    }
  }
}
