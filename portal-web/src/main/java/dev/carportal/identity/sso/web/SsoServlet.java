package dev.carportal.identity.sso.web;

import dev.carportal.identity.session.web.SessionGate;
import dev.carportal.identity.sso.service.ProviderReach;
import dev.carportal.identity.sso.service.SsoDoor;
import dev.carportal.identity.sso.service.SsoRefusal;
import dev.carportal.identity.sso.service.SsoService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The link on a company's intranet: {@code /sso/{company}?to=/portal/…} leads whoever is signed in
 * there straight to a page of the portal, and nobody anywhere else.
 */
@WebServlet("/sso/*")
public class SsoServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** What a sign-in may come back with, when it has come to nothing. */
  private static final Set<String> TOLD = Set.of("account", "local");

  @Inject private SsoService companies;
  @Inject private ProviderReach reach;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    String place = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    String why = request.getParameter("why");
    if (place.isEmpty() && why != null && TOLD.contains(why)) {
      say(request, response, new SsoNotice(SsoRefusal.valueOf(why.toUpperCase(Locale.ROOT))), 403);
      return;
    }
    Optional<SsoDoor> door = companies.find(place);
    String[] targets = request.getParameterValues("to");
    String target = targets == null ? DeepTarget.HOME : targets[0];
    if (targets != null && (targets.length > 1 || !DeepTarget.isPage(target))) {
      companies.refused(
          SsoRefusal.ELSEWHERE, door.map(SsoDoor::companyId).orElse(null), printable(target));
      say(request, response, new SsoNotice(SsoRefusal.ELSEWHERE), 400);
    } else if (door.isEmpty()) {
      say(request, response, new SsoNotice(SsoRefusal.UNKNOWN), 404);
    } else {
      enter(request, response, door.get(), target);
    }
  }

  private void enter(
      HttpServletRequest request, HttpServletResponse response, SsoDoor door, String target)
      throws IOException, ServletException {
    String subject = SessionGate.subject(request);
    if (subject != null) {
      if (companies.worksFor(subject, door.companyId())) {
        response.sendRedirect(target);
      } else {
        say(request, response, new SsoNotice(SsoRefusal.OTHER, door, target), 403);
      }
    } else if (reach.answers(door.place())) {
      response.sendRedirect(DeepTarget.by(target, door.slug()));
    } else {
      companies.refused(SsoRefusal.AWAY, door.companyId(), door.place());
      say(request, response, new SsoNotice(SsoRefusal.AWAY, door, target), 503);
    }
  }

  private static void say(
      HttpServletRequest request, HttpServletResponse response, SsoNotice notice, int status)
      throws IOException, ServletException {
    response.setStatus(status);
    request.setAttribute(SsoNotice.ATTRIBUTE, notice);
    request.getRequestDispatcher("/doorstep").forward(request, response);
  }

  private static String printable(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[^\\x20-\\x7E]", "?");
  }
}
