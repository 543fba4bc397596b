package dev.carportal.platform.branding.web;

import dev.carportal.platform.branding.model.Logo;
import dev.carportal.platform.branding.service.SiteService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Shows the company's own logo; nothing in it can run, whatever drew it. */
@WebServlet("/branding/logo")
public class LogoServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient SiteService site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Logo> logo = site.logo();
    if (logo.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(logo.get().type());
    response.setContentLength(logo.get().picture().length);
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(
        "Cache-Control",
        request.getParameter("v") == null
            ? "public, max-age=300"
            : "public, max-age=31536000, immutable");
    response.getOutputStream().write(logo.get().picture());
  }
}
