package dev.carportal.identity.access.web;

import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.service.SessionService;
import dev.carportal.identity.session.web.OpenSessions;
import dev.carportal.identity.session.web.SessionGate;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signs a person out here and at the identity provider (OpenID Connect RP-Initiated Logout 1.0),
 * and brings her back to the public site. Only a POST signs out, so that no foreign page can do it
 * with a picture's address.
 */
@WebServlet("/portal/logout")
public class LogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private SessionService sessions;
  @Inject private OpenSessions open;
  @Inject private ProviderLogout provider;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String leave = provider.address(request, "/");
    String sid = SessionGate.sid(request);
    open.end(request);
    if (sid != null) {
      sessions.end(sid, SessionEnd.SIGNED_OUT);
    }
    // Not a redirect: the answer to a form may lead to this site alone (CSP form-action)
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Refresh", "0; url=" + leave);
    response.setContentType("text/html;charset=UTF-8");
  }
}
